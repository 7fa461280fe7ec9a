using ViewsBot.Records.Cycles;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Views;

namespace ViewsBot.Properties.Tests.People;

/// <summary>A fictional plan with every kind of item, and what came of it.</summary>
internal static class FictionalPlan
{
    private static readonly TimeProvider Clock = TimeProvider.System;

    private static Written Written => new() { By = "system", Stage = Stage.Plan, At = Clock.GetUtcNow() };

    /// <summary>The plan of a session's cycle.</summary>
    public static Plan Of(ViewSession session) => new(
    [
        new NextStep { Id = NewId(), Cycle = session.Cycle.Id, Words = "Greets two friends each day.", PlainWords = "Say hello to two friends.", PictureKey = "friends", Who = "Ms Example", ByWhen = new(2027, 2, 1), Written = Written },
        new NextStep { Id = NewId(), Cycle = session.Cycle.Id, Words = "Reads ten words with **support** & ${path}.", Written = Written },
        new Target { Id = NewId(), Cycle = session.Cycle.Id, Words = "Writes three sentences.", PlainWords = "Write three sentences.", ByWhen = new(2027, 7, 20), Written = Written },
        new Provision { Id = NewId(), Cycle = session.Cycle.Id, Words = "Small group, twice a week.", Who = "Mr Instance", HowOften = "twice a week", Funding = new Funding("a helper in a small group", 1200m), Written = Written },
        new Strategy { Id = NewId(), Cycle = session.Cycle.Id, Words = "A picture timetable at breakfast.", From = StrategyFrom.School, Written = Written },
    ]);

    /// <summary>A reply to a next step, one that still thinks, and what a review decided about it.</summary>
    public static IReadOnlyList<News> NewsOf(Plan plan)
    {
        var step = plan.NextSteps.First();

        return
        [
            Reply(step, new ReplyKind.Did(), "The group meets on Monday."),
            Reply(step, new ReplyKind.StillThinking(new(2027, 1, 15)), "We look for a room."),
            new News.WasDecided(
                new ReviewDecision { Id = ReviewDecisionId.New(Clock), Cycle = step.Cycle, Step = step.Id, Decided = Decided.GoOn, PlainWords = "We go on.", On = new(2026, 11, 1), Written = Written },
                step),
        ];
    }

    private static News.Replied Reply(NextStep step, ReplyKind kind, string words) => new(
        new Reply { Id = ReplyId.New(Clock), Cycle = step.Cycle, To = new ReplyTo.OneStep(step.Id), Kind = kind, Words = words, PictureKeys = ["friends"], Written = Written },
        new Said.Step(step));

    private static PlanItemId NewId() => PlanItemId.New(Clock);
}
