using Microsoft.Extensions.Diagnostics.HealthChecks;
using ViewsBot.Storage.Sqlite;

namespace ViewsBot.Storage;

/// <summary>Ready once the database is up to date and its writer takes changes.</summary>
internal sealed class StorageHealth(SqliteDatabase database) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(database.IsReady ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The database is not open."));
}
