using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.OwnWords;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Celebrating;

/// <summary>"What would you like to celebrate?": one of the pictures that were talked about, or own words.</summary>
internal sealed class CelebrateQuestion(Picks picks) : IQuestion
{
    /// <summary>The choice to say it in own words.</summary>
    public const string InOwnWords = "own-words";

    public string Name => Asks.Celebrate;

    public async ValueTask<Card> CardAsync(Turn turn, Ask ask, CancellationToken cancel)
    {
        var options = await picks.OptionsAsync(turn, cancel);

        return new ChooseCard
        {
            Ask = Asks.Celebrate,
            Heading = Prompts.Celebrate,
            Lines = ["celebrate/how"],
            Choices = Picks.PageOf(options, ask.Page),
            Buttons = [.. Picks.TurnPage(options), new Choice(InOwnWords, "choice/own-words")],
        };
    }
}
