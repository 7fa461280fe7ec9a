using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Storage.Audit;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;
using ViewsBot.Storage.People;
using ViewsBot.Storage.Rows;

namespace ViewsBot.Storage.Plans;

/// <summary>Carries what goes on in a pupil's plans into another cycle: each item once, as a new item there that says where it came from.</summary>
internal sealed class Carrying(PlanReader plans, PeopleReader people, SaidSights sights, Sealer sealer, Trail trail, TimeProvider clock)
{
    /// <summary>What goes on and was carried nowhere yet, as far as this viewer may see it.</summary>
    public IReadOnlyList<ItemInCycle> StillOpen(IReads reads, Viewer viewer, PupilId pupil) =>
        [.. plans.StillOpen(reads, pupil).Where(item => sights.MaySee(reads, viewer, item)).Select(item => InCycle(reads, item))];

    /// <summary>What goes on in cycles that began no later than this one, which is open.</summary>
    public IReadOnlyList<ItemInCycle> LeftBehind(IReads reads, Viewer viewer, Cycle cycle) => cycle.IsOpen
        ? [.. StillOpen(reads, viewer, cycle.Pupil).Where(one => one.Cycle.Id != cycle.Id && one.Cycle.StageStarts[0] <= cycle.StageStarts[0])]
        : [];

    /// <summary>The items that these came from, by the id of the item that goes on.</summary>
    public IReadOnlyDictionary<PlanItemId, ItemInCycle> CameFrom(IReads reads, IEnumerable<PlanItem> items) => items
        .Where(item => item.CameFrom is not null)
        .Select(item => (item.Id, Origin: plans.One(reads, item.CameFrom!.Value)))
        .ToDictionary(one => one.Id, one => InCycle(reads, one.Origin!));

    /// <summary>The items in which items of a cycle go on, by the id of the item that was carried.</summary>
    public IReadOnlyDictionary<PlanItemId, ItemInCycle> GoesOnAs(IReads reads, CycleId cycle) =>
        plans.CarriedFrom(reads, cycle).ToDictionary(item => item.CameFrom!.Value, item => InCycle(reads, item));

    /// <summary>Carries those of these items that wait to be carried.</summary>
    /// <returns>The new items.</returns>
    public IReadOnlyList<PlanItem> Carry(IChanges changes, Viewer viewer, Cycle into, IReadOnlyCollection<PlanItemId> items)
    {
        var waiting = StillOpen(changes, viewer, into.Pupil).Where(one => one.Cycle.Id != into.Id && items.Contains(one.Item.Id));

        return [.. waiting.Select(one => Next(viewer, into, one.Item)).Where(item => IsAdded(changes, viewer, item))];
    }

    private bool IsAdded(IChanges changes, Viewer viewer, PlanItem item) =>
        changes.Add(new PlanItemRow(item, sealer)) && changes.Add(trail.Now(viewer.Actor, "plan-item-carried", $"plan-item:{item.Id}"));

    private PlanItem Next(Viewer viewer, Cycle into, PlanItem item) => item with
    {
        Id = PlanItemId.New(clock),
        Version = 1,
        Cycle = into.Id,
        CameFrom = item.Id,
        Written = Written.Now(viewer, into, clock),
    };

    private ItemInCycle InCycle(IReads reads, PlanItem item) => new(item, people.Cycle(reads, item.Cycle)!.Cycle);
}
