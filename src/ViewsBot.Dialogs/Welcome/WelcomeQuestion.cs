using System.Globalization;
using ViewsBot.Content;
using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Surveys;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Welcome;

/// <summary>Hello, what this is, who will see the answers, and what happens if somebody is not safe.</summary>
internal sealed class WelcomeQuestion(Deck deck) : IQuestion
{
    public string Name => Asks.Welcome;

    public ValueTask<Card> CardAsync(Turn turn, Ask ask, CancellationToken cancel) =>
        new(turn.Session.Survey is { } survey ? SurveyCards.Welcome(survey, turn.Session.TellsWhom) : Hello(turn));

    private MessageCard Hello(Turn turn) => new()
    {
        Ask = Asks.Welcome,
        Heading = "opening/heading",
        Lines =
        [
            "opening/computer",
            "opening/what-you-think",
            "opening/not-a-test",
            "opening/no-wrong-answers",
            "opening/skip-or-stop",
            new Sentence("opening/how-long", ("count", PicturesInATopic(turn))),
            .. WhoSees(turn),
            "opening/not-safe",
            "opening/someone-hurts-you",
            new Sentence("opening/then-i-tell", ("name", turn.Session.TellsWhom)),
            new Sentence("opening/can-help", ("name", turn.Session.TellsWhom)),
        ],
        PictureKey = "hello",
        Choices = [new("ok", "choice/ok"), new("more", "choice/tell-me-more"), new(Controls.Break, "choice/not-now")],
    };

    private static Sentence[] WhoSees(Turn turn) => turn.Session.OwnsViews
        ? ["opening/yours", "opening/nobody-sees"]
        : [new Sentence("opening/who-sees", ("names", Notes.SeenBy(turn)))];

    private string PicturesInATopic(Turn turn) =>
        double.Round(deck.Topics.For(turn.Audience).Average(topic => topic.Options.Count)).ToString(CultureInfo.InvariantCulture);
}
