using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Welcome;

/// <summary>More about what this is, for those who ask.</summary>
internal sealed class TellMeMoreQuestion : IQuestion
{
    public string Name => Asks.TellMeMore;

    public ValueTask<Card> CardAsync(Turn turn, Ask ask, CancellationToken cancel) => new(new MessageCard
    {
        Ask = Asks.TellMeMore,
        Heading = "more/heading",
        Lines = ["more/pictures", "more/you-choose", "more/change", "more/no-hurry", "more/your-words", "more/people-read", "more/what-for", "who-sees/no-secrets"],
        PictureKey = "robot",
        Choices = [new Choice("ok", "choice/ok").ForYes(), new Choice(Controls.Break, "choice/not-now").ForNo()],
    });
}
