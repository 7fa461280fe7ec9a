using System.Collections.Concurrent;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Storage.Audit;
using ViewsBot.Storage.Database;

namespace ViewsBot.Storage.Sqlite;

/// <summary>The SQLite file: opened once at start, brought up to date, then read by many and written by one.</summary>
internal sealed class SqliteDatabase(StorageFolders folders, SchoolWall wall, AuditChain chain) : IDatabase, IDisposable
{
    private readonly ReadingPool _reading = new(folders.Database);
    private readonly ConcurrentDictionary<SchoolId, ReadingPool> _walled = [];
    private readonly ReadingPool _closed = new(folders.Database, connection => Walls.PutUp(connection, school: null));
    private SqliteWriter? _writer;

    /// <summary>Whether it is up to date and takes changes.</summary>
    public bool IsReady => _writer is { IsAlive: true };

    /// <summary>Whether the last change was not refused for want of room.</summary>
    public bool HasRoom => Writer.HasRoom;

    /// <summary>Whether there is a file already.</summary>
    public bool Exists => File.Exists(folders.Database);

    private ReadingPool Reading => wall switch
    {
        { Stands: false } => _reading,
        { School: { } school } => _walled.GetOrAdd(school, OfSchool),
        _ => _closed,
    };

    private SqliteWriter Writer => _writer ?? throw new InvalidOperationException("The database is opened when the host starts.");

    /// <summary>Makes the file if need be, brings it up to date and starts the writer.</summary>
    /// <exception cref="Migrations.NewerDatabaseException">A newer program made it.</exception>
    public void Open(TimeProvider clock)
    {
        Keys.PrivateFolder.Make(folders.Data);

        using (var connection = SqliteConnection.Open(folders.Database, writes: true))
        {
            new Migrations.Migrator(connection, clock).BringUpToDate(Migrations.Migration.All);
            ChainedBefore.TakeOver(connection, chain);
        }

        _writer = new SqliteWriter(folders.Database, chain);
    }

    /// <inheritdoc/>
    public long Version => Writer.Version;

    /// <inheritdoc/>
    public long Held => Writer.Held;

    /// <inheritdoc/>
    /// <remarks>Behind the wall between schools a connection of the school's own is used, which reads no other.</remarks>
    public T Read<T>(Func<IReads, T> read) => Reading.Read(read);

    public Task<T> WriteAsync<T>(Func<IChanges, T> change, CancellationToken cancel) => Writer.WriteAsync(change, isOwn: false, cancel);

    public Task<T> WriteOwnAsync<T>(Func<IChanges, T> change, CancellationToken cancel) => Writer.WriteAsync(change, isOwn: true, cancel);

    public Task<IDisposable> HoldAsync(CancellationToken cancel) => Writer.HoldAsync(cancel);

    /// <summary>Copies all that is committed into a new file, while others read and write.</summary>
    public void CopyTo(string file)
    {
        using var source = SqliteConnection.Open(folders.Database, writes: false);

        OnlineCopy.Make(source, file);
    }

    public void Dispose()
    {
        _writer?.Dispose();
        _reading.Dispose();
        _closed.Dispose();

        foreach (var pool in _walled.Values) { pool.Dispose(); }
    }

    private ReadingPool OfSchool(SchoolId school) => new(folders.Database, connection => Walls.PutUp(connection, school));
}
