using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ViewsBot.Storage.Invitations;
using ViewsBot.Storage.Keys;
using ViewsBot.Storage.Sqlite;

namespace ViewsBot.Storage;

/// <summary>Opens keys and database before anything else starts; what is wrong with either stops the start with a sentence.</summary>
internal sealed class StorageStart(
    SqliteDatabase database,
    KeyFolder keys,
    Sealer sealer,
    CodeWords words,
    StorageFolders folders,
    TimeProvider clock,
    IHostEnvironment environment,
    ILogger<StorageStart> log) : IHostedLifecycleService
{
    private const string FingerprintName = "data-key";

    /// <inheritdoc/>
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        if (environment.IsProduction() && folders.KeysLieBesideDatabase) { log.KeysBesideDatabase(); }

        words.Read();
        sealer.Use(keys.DataKey(hasRecords: database.Exists));
        database.Open(clock);

        await CompareFingerprintAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task CompareFingerprintAsync(CancellationToken cancel)
    {
        var known = database.Read(reads => reads.One("SELECT value FROM installation WHERE name = ?", fields => fields.Text(0), FingerprintName));

        if (known is null)
        {
            await database.WriteAsync(changes => changes.Run("INSERT INTO installation (name, value) VALUES (?, ?)", FingerprintName, sealer.Fingerprint), cancel);
        }
        else if (known != sealer.Fingerprint)
        {
            throw MissingKeysException.DoNotFit(null);
        }
    }
}
