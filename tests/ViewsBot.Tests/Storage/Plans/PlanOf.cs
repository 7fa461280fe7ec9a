using ViewsBot.Records.Cycles;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;

namespace ViewsBot.Tests.Storage.Plans;

/// <summary>What staff write about an invited child.</summary>
internal static class PlanOf
{
    public const string Step = "Reads ten new words with Mr Davies";
    public const string PlainStep = "I read new words with Mr Davies";

    public static NextStep NextStep(Invited invited, Viewer viewer, TimeProvider clock) => new()
    {
        Id = PlanItemId.New(clock),
        Cycle = invited.Session.Cycle.Id,
        Words = Step,
        PlainWords = PlainStep,
        PictureKey = "reading",
        Who = "Mr Davies",
        ByWhen = new DateOnly(2026, 12, 18),
        Written = Written.Now(viewer, invited.Session.Cycle, clock),
    };

    public static Reply Reply(Invited invited, Viewer viewer, ReplyTo to, TimeProvider clock) => new()
    {
        Id = ReplyId.New(clock),
        Cycle = invited.Session.Cycle.Id,
        To = to,
        Kind = new ReplyKind.Did(),
        Words = "We opened the quiet room at playtime",
        PictureKeys = ["quiet-place"],
        Written = Written.Now(viewer, invited.Session.Cycle, clock),
    };

    public static ReviewDecision Decision(Invited invited, Viewer viewer, NextStep step, Decided decided, TimeProvider clock) => new()
    {
        Id = ReviewDecisionId.New(clock),
        Cycle = invited.Session.Cycle.Id,
        Step = step.Id,
        Decided = decided,
        PlainWords = "You can read the words now",
        On = new DateOnly(2026, 12, 18),
        Written = Written.Now(viewer, invited.Session.Cycle, clock),
    };

    public static Strategy FromHome(Invited parent, OwnWords words, TimeProvider clock) => new()
    {
        Id = PlanItemId.New(clock),
        Cycle = parent.Session.Cycle.Id,
        Words = words.Text,
        From = StrategyFrom.Home,
        Giver = parent.Session.Speaker.Id,
        Said = words.Id,
        Written = new Written { By = $"speaker:{parent.Session.Speaker.Id}", Stage = Stage.Assess, At = clock.GetUtcNow() },
    };

    public static Celebration Celebration(Invited invited, OwnWords words, ShownTo shownTo, TimeProvider clock) => new()
    {
        Id = CelebrationId.New(clock),
        Words = words.Id,
        ShownTo = shownTo,
        Origin = words.Origin with { Session = invited.Session.Id },
    };
}
