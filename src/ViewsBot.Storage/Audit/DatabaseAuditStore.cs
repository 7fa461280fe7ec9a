using Microsoft.EntityFrameworkCore;
using ViewsBot.Records.Audit;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Rows;

namespace ViewsBot.Storage.Audit;

/// <summary>The audit trail in the database, where it can be added to and nothing else.</summary>
internal sealed class DatabaseAuditStore(IDatabase database, IDbContextFactory<RecordsContext> contexts) : IAuditStore
{
    /// <inheritdoc/>
    public Task WriteAsync(AuditEvent entry, CancellationToken cancel) => database.WriteOwnAsync(changes => changes.Add(AuditEventRow.Of(entry)), cancel);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<AuditEvent>> AboutAsync(string subject, CancellationToken cancel)
    {
        await using var records = await contexts.CreateDbContextAsync(cancel);
        var rows = await records.AuditEvents.Where(row => row.Subject == subject).OrderBy(row => row.Number).ToListAsync(cancel);

        return [.. rows.Select(row => row.ToAuditEvent())];
    }
}
