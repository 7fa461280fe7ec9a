using ViewsBot.Records.Audit;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Rows;

namespace ViewsBot.Storage.Audit;

/// <summary>Writes down who did what: in the commit of the change where there is one, by itself for a read.</summary>
internal sealed class Trail(IDatabase database, TimeProvider clock)
{
    /// <summary>An event that happens now, for the same commit as what it tells of.</summary>
    public AuditEventRow Now(string actor, string action, string subject) =>
        AuditEventRow.Of(new AuditEvent(clock.GetUtcNow(), actor, action, subject));

    /// <summary>Writes an event of a read, or of an attempt, which changes nothing else.</summary>
    public Task WriteAsync(string actor, string action, string subject, CancellationToken cancel)
    {
        var row = Now(actor, action, subject);

        return database.WriteOwnAsync(changes => changes.Add(row), cancel);
    }
}
