using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Storage.Audit;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.People;

namespace ViewsBot.Storage.Plans;

/// <summary>Plans, replies and decisions in the database. <see cref="WhoMaySee"/> decides who may, and the trail says who did and who was refused.</summary>
internal sealed class DatabasePlanStore(
    IDatabase database,
    PeopleReader people,
    PlanFiles files,
    PlanItemChanges items,
    Carrying carrying,
    ReplyChanges replies,
    DecisionChanges decisions,
    Trail trail) : IPlanStore
{
    /// <inheritdoc/>
    public async Task<PlanOnFile?> InCycleAsync(Viewer viewer, CycleId cycle, CancellationToken cancel)
    {
        var found = database.Read(reads => people.Cycle(reads, cycle));
        var seen = found is not null && WhoMaySee.Pupil(viewer, found.Pupil);
        await trail.WriteAsync(viewer.Actor, seen ? "plan-read" : "plan-refused", $"cycle:{cycle}", cancel);

        return seen ? database.Read(reads => files.Read(reads, viewer, found!.Pupil, found.Cycle)) : null;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ItemInCycle>?> StillOpenAsync(Viewer viewer, PupilId pupil, CancellationToken cancel)
    {
        var seen = database.Read(reads => people.Pupil(reads, pupil)) is { } found && WhoMaySee.KeepsPlan(viewer, found);
        await trail.WriteAsync(viewer.Actor, seen ? "plan-read" : "plan-refused", $"pupil:{pupil}", cancel);

        return seen ? database.Read(reads => carrying.StillOpen(reads, viewer, pupil)) : null;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<PlanItem>?> CarryAsync(Viewer viewer, CycleId into, IReadOnlyCollection<PlanItemId> items, CancellationToken cancel)
    {
        if (MayWritePlan(viewer, into) && Find(into) is { Cycle: { IsOpen: true } cycle })
        {
            return await database.WriteAsync(changes => carrying.Carry(changes, viewer, cycle, items), cancel);
        }

        await trail.WriteAsync(viewer.Actor, "plan-carry-refused", $"cycle:{into}", cancel);

        return null;
    }

    /// <inheritdoc/>
    public Task<PlanKept> KeepAsync(Viewer viewer, PlanItem item, CancellationToken cancel)
    {
        MustBeTheirs(viewer, item.Written);

        return MayWritePlan(viewer, item.Cycle)
            ? database.WriteAsync(changes => items.Keep(changes, viewer, item), cancel)
            : RefuseAsync(viewer, $"plan-item:{item.Id}", cancel);
    }

    /// <inheritdoc/>
    public Task<PlanKept> KeepAsync(Viewer viewer, Reply reply, CancellationToken cancel)
    {
        MustBeTheirs(viewer, reply.Written);

        return Find(reply.Cycle) is { } cycle && WhoMaySee.Replies(viewer, cycle.Pupil)
            ? database.WriteAsync(changes => replies.Keep(changes, viewer, reply), cancel)
            : RefuseAsync(viewer, $"reply:{reply.Id}", cancel);
    }

    /// <inheritdoc/>
    public Task<PlanKept> KeepAsync(Viewer viewer, ReviewDecision decision, CancellationToken cancel)
    {
        MustBeTheirs(viewer, decision.Written);

        return MayWritePlan(viewer, decision.Cycle)
            ? database.WriteAsync(changes => decisions.Keep(changes, viewer, decision), cancel)
            : RefuseAsync(viewer, $"decision:{decision.Id}", cancel);
    }

    private bool MayWritePlan(Viewer viewer, CycleId cycle) => Find(cycle) is { } found && WhoMaySee.KeepsPlan(viewer, found.Pupil);

    private CycleOnRecord? Find(CycleId cycle) => database.Read(reads => people.Cycle(reads, cycle));

    private async Task<PlanKept> RefuseAsync(Viewer viewer, string subject, CancellationToken cancel)
    {
        await trail.WriteAsync(viewer.Actor, $"{subject.Split(':')[0]}-refused", subject, cancel);

        return PlanKept.NotFound;
    }

    private static void MustBeTheirs(Viewer viewer, Written written)
    {
        if (written.By != viewer.Actor) { throw new ArgumentException("Whoever keeps it wrote it.", nameof(written)); }
    }
}
