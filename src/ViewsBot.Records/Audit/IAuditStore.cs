namespace ViewsBot.Records.Audit;

/// <summary>The trail that every read and change of a record leaves.</summary>
public interface IAuditStore
{
    /// <summary>Writes one event, now.</summary>
    Task WriteAsync(AuditEvent entry, CancellationToken cancel);

    /// <summary>The events about a subject, oldest first.</summary>
    Task<IReadOnlyList<AuditEvent>> AboutAsync(string subject, CancellationToken cancel);
}
