using ViewsBot.Records.Alerts;
using ViewsBot.Records.Reading;
using ViewsBot.Storage.Audit;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;
using ViewsBot.Storage.Rows;

namespace ViewsBot.Storage.Alerts;

/// <summary>A school's hours and the people who are told, in the database.</summary>
internal sealed class DatabaseSafetyStore(IDatabase database, SafetyReader safety, Sealer sealer, Trail trail, AlertBell bell) : ISafetyStore
{
    private const string ChangeSql = """
        UPDATE school_safety SET days = ?, opens = ?, closes = ?, time_zone = ?, holidays = ?, wait_minutes = ?, people = ?,
            helpline_name = ?, helpline_number = ?, helpline_verified_on = ?
        WHERE school_id = ?
        """;

    /// <inheritdoc/>
    public Task<SchoolSafety?> OfSchoolAsync(Viewer viewer, CancellationToken cancel) => Task.FromResult(
        viewer is Viewer.Staff staff && WhoMaySee.School(viewer, staff.Member.School)
            ? database.Read(reads => safety.Of(reads, staff.Member.School))
            : null);

    /// <inheritdoc/>
    public async Task<bool> ChangeAsync(Viewer viewer, SchoolSafety changed, CancellationToken cancel)
    {
        var subject = $"school:{changed.School}";

        if (!WhoMaySee.KeepsSettings(viewer, changed.School))
        {
            await trail.WriteAsync(viewer.Actor, "school-safety-changed-refused", subject, cancel);
            return false;
        }

        var row = SafetyRow.Of(changed, sealer);
        var kept = await database.WriteAsync(changes => Keep(changes, row) && changes.Add(trail.Now(viewer.Actor, "school-safety-changed", subject)), cancel);

        // Somebody's address may have come that a notice waits for.
        bell.Ring();

        return kept;
    }

    private static bool Keep(IChanges changes, SafetyRow row) => changes.Add(row) || changes.Run(
        ChangeSql,
        row.Days,
        row.Opens,
        row.Closes,
        row.TimeZone,
        row.Holidays,
        row.WaitMinutes,
        row.People,
        row.HelplineName,
        row.HelplineNumber,
        row.HelplineVerifiedOn,
        row.SchoolId) > 0;
}
