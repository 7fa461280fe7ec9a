using ViewsBot.Records.Audit;
using ViewsBot.Storage.Database;

namespace ViewsBot.Storage.Rows;

/// <summary>An event of the audit trail as it is kept.</summary>
internal sealed class AuditEventRow : IRow
{
    public string Table => "audit_event";

    /// <summary>The order in which events were written; the database gives it.</summary>
    public long Number { get; init; }

    public required long At { get; init; }

    public required string Actor { get; init; }

    public required string Action { get; init; }

    public required string Subject { get; init; }

    public static AuditEventRow Of(AuditEvent entry) => new()
    {
        At = Stored.Instant(entry.At),
        Actor = entry.Actor,
        Action = entry.Action,
        Subject = entry.Subject,
    };

    public AuditEvent ToAuditEvent() => new(Stored.Instant(At), Actor, Action, Subject);

    public void Fill(IColumns columns) => columns.Set("at", At).Set("actor", Actor).Set("action", Action).Set("subject", Subject);
}
