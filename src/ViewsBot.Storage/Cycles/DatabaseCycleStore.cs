using ViewsBot.Records.Cycles;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Storage.Audit;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;
using ViewsBot.Storage.People;
using ViewsBot.Storage.Rows;

namespace ViewsBot.Storage.Cycles;

/// <summary>Cycles' days and their end, in the database.</summary>
internal sealed class DatabaseCycleStore(IDatabase database, PeopleReader people, WaitingViews waiting, WriterNames names, Sealer sealer, Trail trail, EndBell bell, TimeProvider clock) : ICycleStore
{
    private const string ChangeSql = """
        UPDATE cycle SET assess_on = ?, plan_on = ?, do_on = ?, review_on = ?, meeting_on = ?, next_review_on = ? WHERE id = ? AND closed_at IS NULL
        """;

    private const string CloseSql = "UPDATE cycle SET closed_at = ? WHERE id = ? AND closed_at IS NULL";

    private const string WithoutReplySql = "SELECT reason, words, written_by FROM no_reply WHERE cycle_id = ? ORDER BY number";

    /// <inheritdoc/>
    public async Task<bool> ChangeDaysAsync(Viewer viewer, Cycle cycle, CancellationToken cancel)
    {
        if (!await MayAsync(viewer, cycle.Id, "cycle-change-refused", cancel)) { return false; }

        var row = CycleRow.Of(cycle);

        return await database.WriteAsync(
            changes => changes.Run(ChangeSql, row.AssessOn, row.PlanOn, row.DoOn, row.ReviewOn, row.MeetingOn, row.NextReviewOn, row.Id) > 0
                && changes.Add(trail.Now(viewer.Actor, "cycle-days-changed", $"cycle:{cycle.Id}")),
            cancel);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ReplyTo>?> WaitingAsync(Viewer viewer, CycleId cycle, CancellationToken cancel)
    {
        if (!await MayAsync(viewer, cycle, "cycle-waiting-refused", cancel)) { return null; }

        await trail.WriteAsync(viewer.Actor, "cycle-waiting-read", $"cycle:{cycle}", cancel);

        return database.Read(reads => waiting.Of(reads, viewer, cycle));
    }

    /// <inheritdoc/>
    public async Task<Closing> CloseAsync(Viewer viewer, CycleId cycle, NoReply? noReply, IReadOnlyCollection<ReplyTo> shown, CancellationToken cancel)
    {
        if (!await MayAsync(viewer, cycle, "cycle-closed-refused", cancel)) { return Closing.NotFound; }

        var closed = await database.WriteAsync(changes => Close(changes, viewer, cycle, noReply, shown), cancel);
        bell.Ring();

        return closed;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<NoReplyOnFile>?> WithoutReplyAsync(Viewer viewer, CycleId cycle, CancellationToken cancel)
    {
        var seen = Find(cycle) is { } found && WhoMaySee.Notes(viewer, found.Pupil);
        await trail.WriteAsync(viewer.Actor, seen ? "no-replies-read" : "no-replies-refused", $"cycle:{cycle}", cancel);

        return seen ? database.Read(reads => WithoutReply(reads, cycle)) : null;
    }

    private Closing Close(IChanges changes, Viewer viewer, CycleId id, NoReply? noReply, IReadOnlyCollection<ReplyTo> shown)
    {
        if (people.Cycle(changes, id) is not { Cycle: { IsOpen: true } cycle }) { return Closing.NotFound; }

        var views = waiting.Of(changes, viewer, id);

        if (views.Except(shown).Any()) { return Closing.NotAllShown; }

        if (views.Count > 0 && noReply is not { IsNamed: true }) { return Closing.RepliesMissing; }

        var written = Written.Now(viewer, cycle, clock);

        foreach (var view in views) { changes.Add(new NoReplyRow(id, view, noReply!, written, sealer)); }

        changes.Run(CloseSql, Stored.Instant(clock.GetUtcNow()), id.ToString());
        changes.Add(trail.Now(viewer.Actor, "cycle-closed", $"cycle:{id}"));

        return Closing.Closed;
    }

    private List<NoReplyOnFile> WithoutReply(IReads reads, CycleId cycle)
    {
        var all = reads.All(
            WithoutReplySql,
            fields => (Why: new NoReply(NoReply.ReadReason(fields.Text(0))!.Value, fields.IsNull(1) ? null : sealer.OpenText(Purpose.Plan, fields.Bytes(1))), By: fields.Text(2)),
            cycle.ToString());
        var named = names.Of(reads, all.Select(one => one.By));

        return [.. all.GroupBy(one => one).Select(same => new NoReplyOnFile(same.Key.Why, same.Count(), named[same.Key.By]))];
    }

    private async Task<bool> MayAsync(Viewer viewer, CycleId cycle, string refused, CancellationToken cancel)
    {
        if (Find(cycle) is { } found && WhoMaySee.Keeps(viewer, found.School.Id)) { return true; }

        await trail.WriteAsync(viewer.Actor, refused, $"cycle:{cycle}", cancel);

        return false;
    }

    private CycleOnRecord? Find(CycleId cycle) => database.Read(reads => people.Cycle(reads, cycle));
}
