using Microsoft.EntityFrameworkCore;
using ViewsBot.Records.Alerts;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Storage.Audit;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;
using ViewsBot.Storage.People;
using ViewsBot.Storage.Rows;
using ViewsBot.Storage.Surveys;
using ViewsBot.Storage.Turns;

namespace ViewsBot.Storage.Alerts;

/// <summary>Alerts in the database, for those they are for.</summary>
internal sealed class DatabaseAlertStore(
    IDatabase database,
    IDbContextFactory<RecordsContext> contexts,
    SessionReader sessions,
    PeopleReader people,
    SurveyReader surveys,
    PicturesOfAlert pictures,
    Sealer sealer,
    Trail trail,
    Proof proof,
    AlertBell bell,
    TimeProvider clock) : IAlertStore
{
    private const string FindSql = "SELECT acknowledged_at FROM alert WHERE id = ? AND school_id = ?";

    private const string AcknowledgeSql = "UPDATE alert SET acknowledged_at = ?, acknowledged_by = ? WHERE id = ?";

    private const string RaisedSql = "SELECT count(*) FROM alert WHERE school_id = ?";

    private const string WaitingSql = "SELECT count(*) FROM alert WHERE school_id = ? AND acknowledged_at IS NULL";

    private const string NameSql = "SELECT name FROM staff_user WHERE staff_id = ?";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<AlertOnFile>?> AllAsync(Viewer viewer, CancellationToken cancel)
    {
        if (!AlertsAreFor(viewer))
        {
            await trail.WriteAsync(viewer.Actor, "alerts-refused", "alerts", cancel);
            return null;
        }

        await trail.WriteAsync(viewer.Actor, "alerts-read", "alerts", cancel);
        await using var records = await contexts.CreateDbContextAsync(cancel);
        var rows = await Of(viewer, records).OrderBy(row => row.AcknowledgedAt != null).ThenByDescending(row => row.Number).ToListAsync(cancel);

        return [.. rows.Select(OnFile).Where(found => WhoMaySee.Alert(viewer, found.School, found.Alert.Pupil)).Select(found => found.Alert)];
    }

    /// <inheritdoc/>
    public async Task<AlertPictureOnFile?> PictureAsync(Viewer viewer, AlertPictureId picture, CancellationToken cancel)
    {
        var found = database.Read(reads => pictures.Find(reads, picture));
        var seen = found is not null && await IsForAsync(viewer, found.Picture.Alert, cancel);
        await trail.WriteAsync(viewer.Actor, seen ? "alert-picture-read" : "alert-picture-refused", $"alert-picture:{picture}", cancel);

        return seen ? found : null;
    }

    /// <inheritdoc/>
    public async Task<int> WaitingAsync(Viewer viewer, CancellationToken cancel)
    {
        if (viewer is not Viewer.Staff || !AlertsAreFor(viewer)) { return 0; }

        await using var records = await contexts.CreateDbContextAsync(cancel);

        return await Of(viewer, records).CountAsync(row => row.AcknowledgedAt == null, cancel);
    }

    /// <inheritdoc/>
    public Task<AlertCounts> CountAsync(Viewer viewer, CancellationToken cancel)
    {
        if (viewer is not Viewer.Staff staff || !AlertsAreFor(viewer)) { return Task.FromResult(new AlertCounts(0, 0)); }

        var school = staff.Member.School.ToString();

        return Task.FromResult(database.Read(reads => new AlertCounts((int)reads.Number(RaisedSql, school)!.Value, (int)reads.Number(WaitingSql, school)!.Value)));
    }

    /// <inheritdoc/>
    public async Task<Acknowledged> AcknowledgeAsync(Viewer viewer, AlertId alert, CancellationToken cancel)
    {
        if (viewer is Viewer.Staff staff && WhoMaySee.AnswersAlerts(viewer, staff.Member.School))
        {
            var acknowledged = await database.WriteAsync(changes => Acknowledge(changes, staff.Member, alert), cancel);
            bell.Ring();

            return acknowledged;
        }

        await trail.WriteAsync(viewer.Actor, "alert-refused", $"alert:{alert}", cancel);

        return Acknowledged.NotFound;
    }

    /// <inheritdoc/>
    public async Task<AlertId?> RaiseTestAsync(Viewer viewer, CancellationToken cancel)
    {
        if (viewer is not Viewer.Staff staff || !WhoMaySee.RaisesTests(viewer, staff.Member.School)) { return null; }

        var alert = new Alert { Id = AlertId.New(clock), Kind = AlertKind.Test, Text = "", Language = "en", At = clock.GetUtcNow() };
        await database.WriteAsync(
            changes => changes.Add(AlertRow.Of(alert, staff.Member.School, sealer))
                && changes.Add(NoticeRow.First(alert))
                && changes.Add(trail.Now(viewer.Actor, "alert-raised", $"alert:{alert.Id}")),
            cancel);
        bell.Ring();

        return alert.Id;
    }

    private async Task<bool> IsForAsync(Viewer viewer, AlertId alert, CancellationToken cancel)
    {
        var id = alert.ToString();
        await using var records = await contexts.CreateDbContextAsync(cancel);
        var (school, onFile) = OnFile(await records.Alerts.SingleAsync(row => row.Id == id, cancel));

        return WhoMaySee.Alert(viewer, school, onFile.Pupil);
    }

    private Acknowledged Acknowledge(IChanges changes, StaffMember member, AlertId alert)
    {
        var found = changes.One(FindSql, fields => new Found(!fields.IsNull(0)), alert.ToString(), member.School.ToString());

        if (found is null) { return Acknowledged.NotFound; }

        if (found.IsAcknowledged) { return Acknowledged.Before; }

        changes.Run(AcknowledgeSql, Stored.Instant(clock.GetUtcNow()), member.Id.ToString(), alert.ToString());
        proof.Look(changes, alert.ToString());
        changes.Add(trail.Now($"staff:{member.Id}", "alert-acknowledged", $"alert:{alert}"));

        return Acknowledged.Now;
    }

    private static bool AlertsAreFor(Viewer viewer) =>
        viewer is Viewer.Demo || (viewer is Viewer.Staff staff && WhoMaySee.AnswersAlerts(viewer, staff.Member.School));

    private static IQueryable<AlertRow> Of(Viewer viewer, RecordsContext records)
    {
        if (viewer is not Viewer.Staff staff) { return records.Alerts; }

        var school = staff.Member.School.ToString();

        return records.Alerts.Where(row => row.SchoolId == school);
    }

    private (SchoolId School, AlertOnFile Alert) OnFile(AlertRow row) => database.Read(reads =>
    {
        var alert = row.ToAlert(sealer);
        var session = alert.Session is { } id ? sessions.OfId(reads, id) : null;
        var pupil = session is null ? null : people.Pupil(reads, session.Session.Cycle.Pupil);

        return (SchoolId.Parse(row.SchoolId) ?? default, new AlertOnFile(alert, pupil, session?.Session.Speaker, NameOf(reads, row.AcknowledgedBy))
        {
            Survey = alert.Survey is { } survey ? surveys.OfId(reads, survey) : null,
            Pictures = PicturesOfAlert.Read(reads, row.Id),
            Told = Tellings.Of(reads, row.Id),
        });
    });

    private string? NameOf(IReads reads, string? staff) => staff is null
        ? null
        : reads.One(NameSql, fields => sealer.OpenText(Purpose.Name, fields.Bytes(0)), staff) ?? staff;

    private sealed record Found(bool IsAcknowledged);
}
