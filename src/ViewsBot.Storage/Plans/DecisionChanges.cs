using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Storage.Audit;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;
using ViewsBot.Storage.Rows;

namespace ViewsBot.Storage.Plans;

/// <summary>Adds versions of decisions; the next step stands from then on as was decided, which is a version of its own.</summary>
internal sealed class DecisionChanges(PlanReader plans, DecisionReader decisions, PlanItemChanges items, Sealer sealer, Trail trail)
{
    /// <summary>Keeps a version, if it follows the newest and is about a next step of its cycle.</summary>
    public PlanKept Keep(IChanges changes, Viewer viewer, ReviewDecision decision)
    {
        if (plans.One(changes, decision.Step) is not NextStep step || step.Cycle != decision.Cycle) { return PlanKept.NotFound; }

        var newest = decisions.One(changes, decision.Id);

        if (newest is null) { return decision.Version == 1 ? Add(changes, viewer, decision, step) : PlanKept.NotFound; }

        if (newest.Step != decision.Step) { return PlanKept.NotFound; }

        if (newest with { Written = decision.Written } == decision) { return PlanKept.Before; }

        return decision.Version == newest.Version + 1 ? Add(changes, viewer, decision, step) : PlanKept.NotNewest;
    }

    private PlanKept Add(IChanges changes, Viewer viewer, ReviewDecision decision, NextStep step)
    {
        changes.Add(new ReviewDecisionRow(decision, sealer));
        changes.Add(trail.Now(viewer.Actor, decision.Version == 1 ? "decision-written" : "decision-changed", $"decision:{decision.Id}"));

        var standing = StandingAfter(decision.Decided);

        if (step.Standing != standing)
        {
            items.Keep(changes, viewer, step with { Version = step.Version + 1, Standing = standing, Written = decision.Written });
        }

        return PlanKept.Now;
    }

    private static Standing StandingAfter(Decided decided) => decided switch
    {
        Decided.Met => Standing.Met,
        Decided.Change => Standing.Changed,
        Decided.Stop => Standing.Stopped,
        _ => Standing.Open,
    };
}
