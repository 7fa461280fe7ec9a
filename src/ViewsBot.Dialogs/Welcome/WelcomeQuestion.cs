using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.HowLong;
using ViewsBot.Dialogs.Surveys;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Welcome;

/// <summary>Hello, what this is, who will see the answers, and what happens if somebody is not safe.</summary>
internal sealed class WelcomeQuestion(PicturesAhead ahead) : IQuestion
{
    public string Name => Asks.Welcome;

    public async ValueTask<Card> CardAsync(Turn turn, Ask ask, CancellationToken cancel) => turn.Session.Survey is { } survey
        ? SurveyCards.Welcome(survey, turn.Session.TellsWhom, AboutATopic(turn))
        : Hello(turn, await ahead.InPlanAsync(turn, cancel));

    private MessageCard Hello(Turn turn, int inPlan) => new()
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
            .. OfPlan(inPlan),
            AboutATopic(turn),
            .. WhoSees(turn),
            "opening/not-safe",
            "opening/someone-hurts-you",
            new Sentence("opening/then-i-tell", ("name", turn.Session.TellsWhom)),
            new Sentence("opening/can-help", ("name", turn.Session.TellsWhom)),
        ],
        PictureKey = "hello",
        Choices = [new Choice("ok", "choice/ok").ForYes(), new("more", "choice/tell-me-more"), new Choice(Controls.Break, "choice/not-now").ForNo()],
    };

    private static Sentence[] OfPlan(int count) => count switch
    {
        0 => [],
        1 => ["opening/plan-has-one"],
        _ => [new Sentence("opening/plan-has", ("count", PicturesAhead.Number(count)))],
    };

    private Sentence AboutATopic(Turn turn) => new("opening/how-long", ("count", PicturesAhead.Number(ahead.AboutInATopic(turn))));

    private static Sentence[] WhoSees(Turn turn) => turn.Session.OwnsViews
        ? ["opening/yours", "opening/nobody-sees"]
        : [new Sentence("opening/who-sees", ("names", Notes.SeenBy(turn)))];
}
