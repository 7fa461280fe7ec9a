using ViewsBot.Records.Audit;
using ViewsBot.Storage.Database;

namespace ViewsBot.Storage.Rows;

/// <summary>An event of the audit trail as it is kept: number and hash are given to it by the chain, in the commit that writes it.</summary>
internal sealed class AuditEventRow : IRow
{
    public string Table => "audit_event";

    /// <summary>The order in which events were written, from 1 and without a gap; 0 until it is chained.</summary>
    public long Number { get; init; }

    public required long At { get; init; }

    public required string Actor { get; init; }

    public required string Action { get; init; }

    public required string Subject { get; init; }

    /// <summary>What binds it to the event before it; nothing until it is chained.</summary>
    public byte[] Hash { get; init; } = [];

    public static AuditEventRow Of(AuditEvent entry) => new()
    {
        At = Stored.Instant(entry.At),
        Actor = entry.Actor,
        Action = entry.Action,
        Subject = entry.Subject,
    };

    public AuditEvent ToAuditEvent() => new(Stored.Instant(At), Actor, Action, Subject);

    public void Fill(IColumns columns)
    {
        if (Hash.Length == 0) { throw new InvalidOperationException("An event is written through the chain of the audit trail."); }

        columns.Set("number", Number).Set("at", At).Set("actor", Actor).Set("action", Action).Set("subject", Subject).Set("hash", Hash);
    }
}
