using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ViewsBot.Storage.Sqlite;

/// <summary>Points EF Core at the SQLite file.</summary>
internal static class SqliteContexts
{
    /// <summary>For a context that reads and, while the writer stands still, writes.</summary>
    public static void Use(StorageFolders folders, DbContextOptionsBuilder options)
    {
        var connection = new SqliteConnectionStringBuilder { DataSource = folders.Database, Mode = SqliteOpenMode.ReadWrite, ForeignKeys = true };

        options.UseSqlite(connection.ConnectionString);
    }
}
