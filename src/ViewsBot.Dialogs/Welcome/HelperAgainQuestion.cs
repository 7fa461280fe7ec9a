using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Welcome;

/// <summary>"The same today?": who helped the last time, or somebody else. Each answer keeps who helped, so nothing is taken for granted.</summary>
internal sealed class HelperAgainQuestion : IQuestion
{
    /// <summary>The choice that leads to all the ways of being helped.</summary>
    public const string SomebodyElse = "somebody-else";

    public string Name => Asks.HelperAgain;

    public ValueTask<Card> CardAsync(Turn turn, Ask ask, CancellationToken cancel)
    {
        var last = Helpers.For(turn.Audience).First(one => one.Key == ask.Prompt);

        return new(new ChooseCard
        {
            Ask = Asks.HelperAgain,
            Heading = "helper-again/heading",
            Lines = ["helper-again/" + last.Key, "helper/any-time"],
            Choices = [new Choice(last.Key, "helper-again/same", last.PictureKey).ForYes(), new Choice(SomebodyElse, "helper-again/different", "changes").ForNo()],
        });
    }
}
