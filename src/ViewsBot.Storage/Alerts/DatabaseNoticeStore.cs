using ViewsBot.Records.Alerts;
using ViewsBot.Records.People;
using ViewsBot.Storage.Audit;
using ViewsBot.Storage.Database;

namespace ViewsBot.Storage.Alerts;

/// <summary>What must be sent, in the database.</summary>
internal sealed class DatabaseNoticeStore(IDatabase database, SafetyReader safety, Escalating escalating, Proof proof, Trail trail, TimeProvider clock) : INoticeStore
{
    private const string Actor = "system";

    private const string ToSendSql = """
        SELECT n.id, n.alert_id, n.recipient, n.at, a.kind, a.school_id FROM notice n JOIN alert a ON a.id = n.alert_id
        WHERE (a.acknowledged_at IS NULL OR a.kind = 'test') AND NOT EXISTS (SELECT 1 FROM notice_sent s WHERE s.notice_id = n.id AND s.way = ?)
        ORDER BY n.number
        """;

    private const string AlertSql = "SELECT alert_id FROM notice WHERE id = ?";

    private const string SentSql = "INSERT INTO notice_sent (notice_id, way, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING";

    /// <inheritdoc/>
    public Task<IReadOnlyList<Notice>> ToSendAsync(string way, CancellationToken cancel) =>
        Task.FromResult(database.Read(reads => Addressed(reads, reads.All(ToSendSql, Found.Map, way))));

    /// <inheritdoc/>
    public Task SentAsync(NoticeId notice, string way, CancellationToken cancel) => database.WriteAsync(changes => Keep(changes, notice, way), cancel);

    /// <inheritdoc/>
    public Task<DateTimeOffset?> EscalateAsync(CancellationToken cancel) => escalating.RunAsync(cancel);

    private bool Keep(IChanges changes, NoticeId notice, string way)
    {
        var alert = changes.One(AlertSql, fields => fields.Text(0), notice.ToString());

        if (alert is null || changes.Run(SentSql, notice.ToString(), way, Stored.Instant(clock.GetUtcNow())) == 0) { return false; }

        proof.Look(changes, alert);

        return changes.Add(trail.Now(Actor, $"alert-sent-by-{way}", $"alert:{alert}"));
    }

    /// <summary>Each with where the person is reached now, each school read once.</summary>
    private IReadOnlyList<Notice> Addressed(IReads reads, IReadOnlyList<Found> found)
    {
        var schools = found.Select(one => one.School).Distinct().ToDictionary(school => school, school => safety.Of(reads, school));

        return [.. found.Select(one => one.Notice with { Email = schools[one.School].EmailOf(one.Notice.Recipient) })];
    }

    private sealed record Found(Notice Notice, SchoolId School)
    {
        public static Found Map(IFields fields) => new(
            new Notice
            {
                Id = NoticeId.Parse(fields.Text(0))!.Value,
                Alert = AlertId.Parse(fields.Text(1))!.Value,
                Recipient = Recipient.Parse(fields.Text(2))!.Value,
                At = Stored.Instant(fields.Number(3)),
                IsTest = fields.Text(4) == "test",
            },
            SchoolId.Parse(fields.Text(5))!.Value);
    }
}
