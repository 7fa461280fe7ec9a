using SQLitePCL;

namespace ViewsBot.Storage.Sqlite;

/// <summary>SQLite's online back-up: one whole moment of a database, in a file of its own.</summary>
internal static class OnlineCopy
{
    private const string Name = "main";
    private const int EveryPage = -1;

    /// <summary>Makes the copy and checks it.</summary>
    public static void Make(SqliteConnection source, string file)
    {
        SqliteFault.Check(raw.sqlite3_open_v2(file, out var copy, raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE, null), copy);

        using (copy)
        {
            using (var backUp = raw.sqlite3_backup_init(copy, Name, source.Handle, Name))
            {
                SqliteFault.Check(raw.sqlite3_backup_step(backUp, EveryPage), copy);
            }

            SqliteFault.Check(raw.sqlite3_exec(copy, "PRAGMA journal_mode = DELETE; PRAGMA quick_check;"), copy);
        }
    }
}
