using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.OwnWords;

/// <summary>Asks for one of the pictures that were talked about; the prompt says what for.</summary>
internal sealed class PickQuestion(Picks picks) : IQuestion
{
    public string Name => Asks.Pick;

    public async ValueTask<Card> CardAsync(Turn turn, Ask ask, CancellationToken cancel)
    {
        var options = await picks.OptionsAsync(turn, cancel);

        return new ChooseCard
        {
            Ask = ask.Prompt!,
            Heading = ask.Prompt == Prompts.TellMore ? "own-words/heading" : ask.Prompt!,
            Lines = ["own-words/choose"],
            Choices = Picks.PageOf(options, ask.Page),
            Buttons = [.. Picks.TurnPage(options), .. EndOf(ask)],
        };
    }

    // A closing question has its end in the control to skip, which is on every card: not a second time here.
    private static IEnumerable<Choice> EndOf(Ask ask) => ask.Prompt == Prompts.TellMore
        ? [new Choice(TellMoreDialog.NothingMore, "choice/nothing-more").ForNo()]
        : [];
}
