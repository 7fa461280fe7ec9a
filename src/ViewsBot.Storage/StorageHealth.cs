using Microsoft.Extensions.Diagnostics.HealthChecks;
using ViewsBot.Records.Turns;
using ViewsBot.Storage.Sqlite;

namespace ViewsBot.Storage;

/// <summary>Ready while records can be kept: the database is up to date, its writer takes changes, and there is room.</summary>
internal sealed class StorageHealth(SqliteDatabase database) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!database.IsReady) { return HealthCheckResult.Unhealthy("The database is not open."); }

        if (database.HasRoom) { return HealthCheckResult.Healthy(); }

        return await CanKeepAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The disk is full, or the database cannot be written.");
    }

    /// <summary>Only after a refusal, so that asking again and again costs nothing.</summary>
    private async Task<bool> CanKeepAsync(CancellationToken cancel)
    {
        try
        {
            await database.WriteAsync(changes => changes.Run("UPDATE installation SET value = value"), cancel);

            return true;
        }
        catch (RecordFullException)
        {
            return false;
        }
    }
}
