using System.Runtime.CompilerServices;
using ViewsBot.Records.Audit;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;
using ViewsBot.Storage.People;
using ViewsBot.Storage.Sqlite;

namespace ViewsBot.Storage.Audit;

/// <summary>Looks into the audit trail, in as many statements for a large school as for a small one.</summary>
internal sealed class DatabaseAuditReadings(IDatabase database, PeopleReader people, Sealer sealer, Trail trail) : IAuditReadings
{
    private const string StaffSql = "SELECT staff_id, name FROM staff_user WHERE school_id = ?";
    private const string PupilsSql = "SELECT id, name FROM pupil WHERE school_id = ?";

    /// <summary>What waited for the writer may stand a little after what came later.</summary>
    private static readonly TimeSpan s_slack = TimeSpan.FromHours(1);

    /// <inheritdoc/>
    public async Task<AuditPage?> SearchAsync(Viewer.Staff viewer, AuditSearch search, CancellationToken cancel) =>
        await MayAsync(viewer, search, "audit-read", cancel) ? Page(viewer, search) : null;

    /// <inheritdoc/>
    public Task<AuditChoices?> ChoicesAsync(Viewer.Staff viewer, AuditSearch search, CancellationToken cancel)
    {
        if (!WhoMaySee.AuditTrail(viewer, viewer.Member.School)) { return Task.FromResult<AuditChoices?>(null); }

        var school = viewer.Member.School.ToString();

        return Task.FromResult<AuditChoices?>(database.Read(reads => new AuditChoices(
            Named(reads, StaffSql, school),
            Named(reads, PupilsSql, school),
            reads.All(AuditSql.Actions, fields => fields.Text(0), [school, .. Range(reads, viewer, search)]))));
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<AuditEventOnFile> ExportAsync(Viewer.Staff viewer, AuditSearch search, [EnumeratorCancellation] CancellationToken cancel)
    {
        if (!await MayAsync(viewer, search, "audit-exported", cancel)) { yield break; }

        var before = search.Before;

        do
        {
            cancel.ThrowIfCancellationRequested();
            var page = Page(viewer, search with { Before = before });

            foreach (var entry in page.Events) { yield return entry; }

            before = page.Next;
        }
        while (before is not null);
    }

    private async Task<bool> MayAsync(Viewer.Staff viewer, AuditSearch search, string action, CancellationToken cancel)
    {
        var may = WhoMaySee.AuditTrail(viewer, viewer.Member.School)
            && (search.About is not { } about || (database.Read(reads => people.Pupil(reads, about)) is { } pupil && WhoMaySee.Pupil(viewer, pupil)));
        var subject = search.About is { } asked ? $"pupil:{asked}" : $"school:{viewer.Member.School}";

        await trail.WriteAsync(viewer.Actor, may ? action : "audit-refused", subject, cancel);

        return may;
    }

    private AuditPage Page(Viewer.Staff viewer, AuditSearch search) => database.Read(reads =>
    {
        var by = search.By is { } staff ? $"staff:{staff}" : "";
        var action = search.Action ?? "";
        var whose = search.About?.ToString() ?? viewer.Member.School.ToString();
        var found = reads.All(search.About is null ? AuditSql.PageOfSchool : AuditSql.PageOfPupil, Map, [whose, .. Range(reads, viewer, search), by, by, action, action]);
        var shown = found.Take(AuditSql.PageSize).ToList();

        return new AuditPage(WithNames(reads, viewer.Member.School, shown), found.Count > shown.Count ? shown[^1].Number : null);
    });

    /// <summary>Which numbers and which moments, and whether events that tell of alerts are in it.</summary>
    private static object?[] Range(IReads reads, Viewer.Staff viewer, AuditSearch search)
    {
        var first = reads.Number(AuditSql.FirstSince, Stored.Instant(search.From - s_slack), Stored.Instant(search.From - s_slack)) ?? 1;

        return [first, search.Before ?? long.MaxValue, Stored.Instant(search.From), Stored.Instant(search.Until), WhoMaySee.AnswersAlerts(viewer, viewer.Member.School) ? 1L : 0L];
    }

    private List<AuditEventOnFile> WithNames(IReads reads, SchoolId school, List<(long Number, AuditEvent Event)> found)
    {
        var staff = Named(reads, StaffSql, school.ToString()).ToDictionary(one => one.Id, one => one.Name);
        var ids = found.SelectMany(one => new[] { IdIn(one.Event.Actor), IdIn(one.Event.Subject) });
        var names = reads.All(AuditSql.Names, MapName, [.. ids.Concat(Enumerable.Repeat("", 2 * AuditSql.PageSize)).Take(2 * AuditSql.PageSize)])
            .DistinctBy(one => one.Id).ToDictionary(one => one.Id);

        return found.ConvertAll(one => new AuditEventOnFile(
            one.Number,
            one.Event,
            staff.GetValueOrDefault(IdIn(one.Event.Actor)) ?? names.GetValueOrDefault(IdIn(one.Event.Actor))?.Speaker,
            (names.GetValueOrDefault(IdIn(one.Event.Subject)) ?? names.GetValueOrDefault(IdIn(one.Event.Actor)))?.Pupil));
    }

    private List<AuditName> Named(IReads reads, string sql, string school) =>
        [.. reads.All(sql, fields => new AuditName(fields.Text(0), sealer.OpenText(Purpose.Name, fields.Bytes(1))), school).OrderBy(one => one.Name, StringComparer.CurrentCulture)];

    private Known MapName(IFields fields) => new(
        fields.Text(0),
        new AuditName(fields.Text(1), sealer.OpenText(Purpose.Name, fields.Bytes(2))),
        fields.IsNull(3) ? null : sealer.OpenText(Purpose.Name, fields.Bytes(3)));

    private static (long Number, AuditEvent Event) Map(IFields fields) =>
        (fields.Number(0), new AuditEvent(Stored.Instant(fields.Number(1)), fields.Text(2), fields.Text(3), fields.Text(4)));

    private static string IdIn(string text) => text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..];

    private sealed record Known(string Id, AuditName Pupil, string? Speaker);
}
