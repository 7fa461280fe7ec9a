using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Storage.Rows;

namespace ViewsBot.Storage.People;

/// <summary>Makes plans up for made-up pupils: next steps with pictures, a target, a funded provision, and strategies both ways.</summary>
internal sealed class FictionalPlans(TimeProvider clock)
{
    private const int LastMonthOfTheYear = 7;
    private const int LastDayOfTheYear = 21;

    /// <summary>A plan for this family's cycle.</summary>
    public IEnumerable<PlanItem> For(FictionalFamily family)
    {
        var audience = StoredKeys.Of(family.Speaker.Audience == Audience.YoungPerson ? Audience.YoungPerson : Audience.Child);
        var suiting = FictionalPlan.All.Where(plan => plan.Audience == audience).ToList();

        return Of(suiting[Random.Shared.Next(suiting.Count)], family.Cycle);
    }

    private IEnumerable<PlanItem> Of(FictionalPlan plan, Cycle cycle)
    {
        var written = new Written { By = "system", Stage = Stage.Assess, At = clock.GetUtcNow() };
        var review = cycle.StageStarts[(int)Stage.Review];

        foreach (var step in plan.NextSteps)
        {
            yield return With(step, new NextStep { Id = PlanItemId.New(clock), Cycle = cycle.Id, Words = step.Words, Written = written, Who = step.Who, ByWhen = review });
        }

        yield return With(plan.Target, new Target { Id = PlanItemId.New(clock), Cycle = cycle.Id, Words = plan.Target.Words, Written = written, ByWhen = EndOfTheYear(review) });

        yield return With(plan.Provision, new Provision
        {
            Id = PlanItemId.New(clock),
            Cycle = cycle.Id,
            Words = plan.Provision.Words,
            Written = written,
            Who = plan.Provision.Who,
            HowOften = plan.Provision.HowOften,
            Funding = new Funding(plan.Provision.FundedFor!, plan.Provision.Pounds),
        });

        foreach (var strategy in plan.Strategies)
        {
            yield return With(strategy, new Strategy
            {
                Id = PlanItemId.New(clock),
                Cycle = cycle.Id,
                Words = strategy.Words,
                Written = written,
                From = PlanKeys.ReadFrom(strategy.From)!.Value,
                GivenBy = strategy.GivenBy,
            });
        }
    }

    private static PlanItem With(FictionalPlan.Part part, PlanItem item) => item with { PlainWords = part.Plain, PictureKey = part.Picture };

    /// <summary>The end of the school year that a day falls in.</summary>
    private static DateOnly EndOfTheYear(DateOnly day)
    {
        var end = new DateOnly(day.Year, LastMonthOfTheYear, LastDayOfTheYear);

        return day <= end ? end : end.AddYears(1);
    }
}
