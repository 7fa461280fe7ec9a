using ViewsBot.Records.Consent;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Storage.Audit;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;
using ViewsBot.Storage.People;
using ViewsBot.Storage.Rows;

namespace ViewsBot.Storage.Consent;

/// <summary>What staff are to pupils, in the database.</summary>
internal sealed class DatabaseStaffTies(IDatabase database, PeopleReader people, TieReader ties, Sealer sealer, Trail trail, TimeProvider clock) : IStaffTies
{
    private const string ColleaguesSql = "SELECT staff_id, name FROM staff_user WHERE school_id = ? AND ended_at IS NULL";

    private const string HoldsSql = """
        SELECT 1 FROM staff_tie WHERE pupil_id = ? AND COALESCE(cycle_id, '') = ? AND staff_id = ? AND tie = ? AND until IS NULL
        """;

    private const string EndSql = """
        UPDATE staff_tie SET until = ? WHERE pupil_id = ? AND COALESCE(cycle_id, '') = ? AND staff_id = ? AND tie = ? AND until IS NULL
        """;

    /// <inheritdoc/>
    public Task<IReadOnlyList<(StaffId Id, string Name)>> ColleaguesAsync(Viewer viewer, CancellationToken cancel)
    {
        IReadOnlyList<(StaffId Id, string Name)> all = viewer is Viewer.Staff { Member: var member } && WhoMaySee.School(viewer, member.School)
            ? database.Read(reads => reads.All(ColleaguesSql, fields => (StaffId.Parse(fields.Text(0))!.Value, Name(fields, 1)), member.School.ToString()))
            : [];

        return Task.FromResult<IReadOnlyList<(StaffId Id, string Name)>>([.. all.OrderBy(one => one.Name, StringComparer.CurrentCulture)]);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<StaffTie>> OfPupilAsync(Viewer viewer, PupilId pupil, CancellationToken cancel)
    {
        var seen = database.Read(reads => people.Pupil(reads, pupil)) is { } found && WhoMaySee.Pupil(viewer, found);
        await trail.WriteAsync(viewer.Actor, seen ? "ties-read" : "ties-refused", $"pupil:{pupil}", cancel);

        return seen ? database.Read(reads => ties.OfPupil(reads, pupil)) : [];
    }

    /// <inheritdoc/>
    public Task<bool> TieAsync(Viewer viewer, PupilId pupil, CycleId? cycle, StaffId staff, Ties tie, CancellationToken cancel) =>
        ChangeAsync(viewer, pupil, cycle, tie, $"tied-{StoredKeys.Of(tie)}", changes => Tie(changes, pupil, cycle, staff, tie), cancel);

    /// <inheritdoc/>
    public Task<bool> UntieAsync(Viewer viewer, PupilId pupil, CycleId? cycle, StaffId staff, Ties tie, CancellationToken cancel) =>
        ChangeAsync(viewer, pupil, cycle, tie, $"untied-{StoredKeys.Of(tie)}", changes => Untie(changes, pupil, cycle, staff, tie), cancel);

    private async Task<bool> ChangeAsync(
        Viewer viewer, PupilId pupil, CycleId? cycle, Ties tie, string action, Func<IChanges, bool> change, CancellationToken cancel)
    {
        if (!MayChange(viewer, pupil, cycle, tie))
        {
            await trail.WriteAsync(viewer.Actor, action + "-refused", $"pupil:{pupil}", cancel);
            return false;
        }

        return await database.WriteAsync(changes => change(changes) && changes.Add(trail.Now(viewer.Actor, action, $"pupil:{pupil}")), cancel);
    }

    /// <summary>A meeting is a cycle's, and the cycle this pupil's; the rest is the pupil's alone.</summary>
    private bool MayChange(Viewer viewer, PupilId pupil, CycleId? cycle, Ties tie) => database.Read(reads =>
        people.Pupil(reads, pupil) is { } found
        && WhoMaySee.Keeps(viewer, found.School)
        && (tie == Ties.AtMeeting ? cycle is { } id && people.Cycle(reads, id)?.Pupil.Id == pupil : cycle is null));

    private bool Tie(IChanges changes, PupilId pupil, CycleId? cycle, StaffId staff, Ties tie)
    {
        if (changes.Any(HoldsSql, pupil.ToString(), cycle?.ToString() ?? "", staff.ToString(), StoredKeys.Of(tie))) { return true; }

        return changes.Add(new StaffTieRow
        {
            PupilId = pupil.ToString(),
            CycleId = cycle?.ToString(),
            StaffId = staff.ToString(),
            Tie = StoredKeys.Of(tie),
            Since = Stored.Instant(clock.GetUtcNow()),
        });
    }

    private bool Untie(IChanges changes, PupilId pupil, CycleId? cycle, StaffId staff, Ties tie) =>
        changes.Run(EndSql, Stored.Instant(clock.GetUtcNow()), pupil.ToString(), cycle?.ToString() ?? "", staff.ToString(), StoredKeys.Of(tie)) > 0;

    private string Name(IFields fields, int field) => sealer.OpenText(Purpose.Name, fields.Bytes(field));
}
