using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Storage.Audit;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;
using ViewsBot.Storage.Rows;

namespace ViewsBot.Storage.Plans;

/// <summary>Adds versions of a plan's items.</summary>
internal sealed class PlanItemChanges(PlanReader plans, Sealer sealer, Trail trail)
{
    /// <summary>Keeps a version, if it follows the newest.</summary>
    /// <exception cref="ArgumentException">It changes words that were given in a conversation, or where the item came from.</exception>
    public PlanKept Keep(IChanges changes, Viewer viewer, PlanItem item)
    {
        var newest = plans.One(changes, item.Id);

        if (item.CameFrom != newest?.CameFrom) { throw new ArgumentException("Where an item came from is kept when it is carried, and stays.", nameof(item)); }

        if (newest is null) { return item.Version == 1 ? Add(changes, viewer, item) : PlanKept.NotFound; }

        if (newest.Cycle != item.Cycle || newest.Kind != item.Kind) { return PlanKept.NotFound; }

        MustStayAsSaid(newest, item);

        if (newest with { Written = item.Written } == item) { return PlanKept.Before; }

        return item.Version == newest.Version + 1 ? Add(changes, viewer, item) : PlanKept.NotNewest;
    }

    private PlanKept Add(IChanges changes, Viewer viewer, PlanItem item)
    {
        changes.Add(new PlanItemRow(item, sealer));
        changes.Add(trail.Now(viewer.Actor, item.Version == 1 ? "plan-item-added" : "plan-item-changed", $"plan-item:{item.Id}"));

        return PlanKept.Now;
    }

    private static void MustStayAsSaid(PlanItem newest, PlanItem item)
    {
        if (newest is Strategy { Giver: not null } given && item is Strategy now && (now.Words, now.Giver, now.Said) != (given.Words, given.Giver, given.Said))
        {
            throw new ArgumentException("What was said in a conversation stays as it was said.", nameof(item));
        }
    }
}
