using SQLitePCL;

namespace ViewsBot.Storage.Sqlite;

/// <summary>SQLite said no: its result code and its own words, which hold names of tables and columns but no value.</summary>
internal sealed class SqliteFault : Exception
{
    private SqliteFault(int code, string message) : base($"SQLite {code}: {message}") => Code = code;

    /// <summary>SQLite's primary result code.</summary>
    public int Code { get; }

    /// <summary>Whether there is no room, or the file cannot be written just now: the same change may fit later.</summary>
    public bool IsNoRoom => Code is raw.SQLITE_FULL or raw.SQLITE_BUSY or raw.SQLITE_LOCKED or raw.SQLITE_READONLY
        or raw.SQLITE_IOERR or raw.SQLITE_CANTOPEN or raw.SQLITE_NOMEM or raw.SQLITE_PERM;

    /// <summary>Whether the file itself let us down, so that it is opened anew before the next try.</summary>
    public bool IsOfTheFile => Code is raw.SQLITE_READONLY or raw.SQLITE_IOERR or raw.SQLITE_CANTOPEN;

    /// <summary>Throws unless the code says that all is well.</summary>
    public static void Check(int code, sqlite3 handle)
    {
        if (code is raw.SQLITE_OK or raw.SQLITE_ROW or raw.SQLITE_DONE) { return; }

        throw new SqliteFault(code & 0xFF, handle is null || handle.IsInvalid ? "cannot open" : raw.sqlite3_errmsg(handle).utf8_to_string());
    }
}
