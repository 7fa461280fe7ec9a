using ViewsBot.Records.Assessing;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Reading;
using ViewsBot.Storage.Audit;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.People;
using ViewsBot.Storage.Rows;

namespace ViewsBot.Storage.Assessing;

/// <summary>Views of the staff in the database.</summary>
internal sealed class DatabaseStaffViewStore(IDatabase database, PeopleReader people, WriterNames names, Trail trail) : IStaffViewStore
{
    private const string OfCycleSql = $"SELECT {StaffViewRow.Columns} FROM staff_view WHERE cycle_id = ? ORDER BY number";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<StaffViewOnFile>?> InCycleAsync(Viewer viewer, CycleId cycle, CancellationToken cancel)
    {
        var seen = Find(cycle) is { } found && WhoMaySee.StaffViews(viewer, found.Pupil);
        await trail.WriteAsync(viewer.Actor, seen ? "staff-views-read" : "staff-views-refused", $"cycle:{cycle}", cancel);

        return seen ? database.Read(reads => OfCycle(reads, cycle)) : null;
    }

    /// <inheritdoc/>
    public async Task<bool> KeepAsync(Viewer viewer, CycleId cycle, IReadOnlyList<StaffView> views, CancellationToken cancel)
    {
        if (views.Any(view => view.Written.By != viewer.Actor || view.Cycle != cycle)) { throw new ArgumentException("Whoever keeps it gave it, in this cycle.", nameof(views)); }

        if (Find(cycle) is { Cycle.IsOpen: true } found && WhoMaySee.GivesViews(viewer, found.Pupil))
        {
            return await database.WriteAsync(changes => Add(changes, viewer, views), cancel);
        }

        await trail.WriteAsync(viewer.Actor, "staff-view-refused", $"cycle:{cycle}", cancel);

        return false;
    }

    private bool Add(IChanges changes, Viewer viewer, IReadOnlyList<StaffView> views)
    {
        foreach (var view in views)
        {
            if (changes.Add(new StaffViewRow(view))) { changes.Add(trail.Now(viewer.Actor, "staff-view-given", $"staff-view:{view.Id}")); }
        }

        return true;
    }

    private List<StaffViewOnFile> OfCycle(IReads reads, CycleId cycle)
    {
        var views = reads.All(OfCycleSql, StaffViewRow.Map, cycle.ToString());
        var named = names.Of(reads, views.Select(view => view.Written.By));

        return [.. views.Select(view => new StaffViewOnFile(view, named[view.Written.By]))];
    }

    private CycleOnRecord? Find(CycleId cycle) => database.Read(reads => people.Cycle(reads, cycle));
}
