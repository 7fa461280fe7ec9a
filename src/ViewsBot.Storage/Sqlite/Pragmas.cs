namespace ViewsBot.Storage.Sqlite;

/// <summary>How each connection is set up.</summary>
internal static class Pragmas
{
    /// <summary>What is acknowledged is on disk (FULL); a lock of somebody else's is waited for two seconds; <see cref="Checkpoints"/> copy the log.</summary>
    public const string OfWriter = """
        PRAGMA busy_timeout = 2000;
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = FULL;
        PRAGMA foreign_keys = ON;
        PRAGMA temp_store = MEMORY;
        PRAGMA wal_autocheckpoint = 0;
        """;

    /// <summary>Reads only, with a small cache: the operating system has the pages.</summary>
    public const string OfReader = """
        PRAGMA busy_timeout = 2000;
        PRAGMA query_only = ON;
        PRAGMA cache_size = -256;
        """;
}
