using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Surveys;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Welcome;

/// <summary>The last card of hello: what happens when somebody is not safe.</summary>
internal sealed class NotSafeQuestion : IQuestion
{
    public string Name => Asks.NotSafe;

    public ValueTask<Card> CardAsync(Turn turn, Ask ask, CancellationToken cancel) => new(new MessageCard
    {
        Ask = Asks.NotSafe,
        Heading = "opening/not-safe",
        Lines = turn.Session.Survey is null ? Lines(turn.Session.TellsWhom) : SurveyHello.NotSafe(turn.Session.TellsWhom),
        PictureKey = "someone-to-talk-to",
        Choices = HelloChoices.All,
    });

    private static Sentence[] Lines(string name) =>
        ["opening/someone-hurts-you", new Sentence("opening/then-i-tell", ("name", name)), new Sentence("opening/can-help", ("name", name))];
}
