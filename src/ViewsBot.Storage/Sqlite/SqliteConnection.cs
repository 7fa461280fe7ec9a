using SQLitePCL;
using ViewsBot.Storage.Database;

namespace ViewsBot.Storage.Sqlite;

/// <summary>One open connection with the statements it has prepared; used by one thread at a time.</summary>
/// <remarks>SQLite's own interface, without a provider between: binding by name and a reader a statement cost more than the statements do.</remarks>
internal sealed class SqliteConnection : IChanges, IDisposable
{
    /// <summary>SQLite's number for the count of pages written from the cache.</summary>
    private const int CacheWrites = 9;

    private readonly sqlite3 _handle;
    private readonly Dictionary<string, Statement> _statements = new(StringComparer.Ordinal);
    private readonly Dictionary<Type, RowStatement> _rows = [];

    static SqliteConnection() => Batteries_V2.Init();

    private SqliteConnection(sqlite3 handle) => _handle = handle;

    /// <summary>Whether a transaction is open.</summary>
    public bool InTransaction => raw.sqlite3_get_autocommit(_handle) == 0;

    /// <summary>The connection itself, for SQLite's online back-up.</summary>
    public sqlite3 Handle => _handle;

    /// <summary>How many pages it has written since it was opened.</summary>
    public long PagesWritten
    {
        get
        {
            SqliteFault.Check(raw.sqlite3_db_status(_handle, CacheWrites, out var written, out _, resetFlg: 0), _handle);

            return written;
        }
    }

    /// <summary>Opens the file, for writing too if asked; then it is made if it does not exist.</summary>
    public static SqliteConnection Open(string path, bool writes)
    {
        var flags = (writes ? raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE : raw.SQLITE_OPEN_READWRITE) | raw.SQLITE_OPEN_NOMUTEX;
        var code = raw.sqlite3_open_v2(path, out var handle, flags, null);
        SqliteFault.Check(code, handle);

        var connection = new SqliteConnection(handle);
        connection.Execute(writes ? Pragmas.OfWriter : Pragmas.OfReader);

        return connection;
    }

    /// <summary>Runs a script: one statement or several, without arguments.</summary>
    public void Execute(string script) => SqliteFault.Check(raw.sqlite3_exec(_handle, script), _handle);

    /// <summary>Copies what it can of the log into the file, without keeping anybody waiting.</summary>
    /// <returns>How many pages the log held, 0 if none could be copied now.</returns>
    public int Checkpoint() => raw.sqlite3_wal_checkpoint_v2(_handle, "main", raw.SQLITE_CHECKPOINT_PASSIVE, out var pages, out _) == raw.SQLITE_OK ? pages : 0;

    public T? One<T>(string sql, Func<IFields, T> map, params ReadOnlySpan<object?> arguments)
        where T : class
    {
        var statement = Bound(sql, arguments);

        try { return statement.Step() ? map(statement) : null; }
        finally { statement.Reset(); }
    }

    public IReadOnlyList<T> All<T>(string sql, Func<IFields, T> map, params ReadOnlySpan<object?> arguments)
    {
        var statement = Bound(sql, arguments);
        var rows = new List<T>();

        try { while (statement.Step()) { rows.Add(map(statement)); } }
        finally { statement.Reset(); }

        return rows;
    }

    public long? Number(string sql, params ReadOnlySpan<object?> arguments)
    {
        var statement = Bound(sql, arguments);

        try { return statement.Step() ? statement.Number(0) : null; }
        finally { statement.Reset(); }
    }

    public bool Any(string sql, params ReadOnlySpan<object?> arguments)
    {
        var statement = Bound(sql, arguments);

        try { return statement.Step(); }
        finally { statement.Reset(); }
    }

    public int Run(string sql, params ReadOnlySpan<object?> arguments)
    {
        var statement = Bound(sql, arguments);

        try { statement.Step(); }
        finally { statement.Reset(); }

        return raw.sqlite3_changes(_handle);
    }

    public bool Add(IRow row)
    {
        if (!_rows.TryGetValue(row.GetType(), out var statement))
        {
            _rows[row.GetType()] = statement = new RowStatement(_handle, row);
        }

        statement.Add(row);

        return raw.sqlite3_changes(_handle) > 0;
    }

    public void Dispose()
    {
        foreach (var statement in _statements.Values) { statement.Dispose(); }

        foreach (var row in _rows.Values) { row.Dispose(); }

        _handle.Dispose();
    }

    private Statement Bound(string sql, ReadOnlySpan<object?> arguments)
    {
        if (!_statements.TryGetValue(sql, out var statement)) { _statements[sql] = statement = new Statement(_handle, sql); }

        statement.BindAll(arguments);

        return statement;
    }
}
