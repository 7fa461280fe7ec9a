using System.Globalization;
using ViewsBot.Storage.Database;

namespace ViewsBot.Storage.Sqlite.Migrations;

/// <summary>Brings a database up to the program's schema, one whole step at a time.</summary>
internal sealed class Migrator(SqliteConnection connection, TimeProvider clock)
{
    private const string History = "CREATE TABLE IF NOT EXISTS migration (number INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, applied_at INTEGER NOT NULL) STRICT";

    /// <summary>Applies what is missing; a step that fails leaves nothing of itself.</summary>
    /// <exception cref="NewerDatabaseException">The database knows more steps than this program.</exception>
    public void BringUpToDate(IReadOnlyList<Migration> migrations)
    {
        var found = Version();
        var known = migrations.Count == 0 ? 0 : migrations[^1].Number;

        if (found > known) { throw new NewerDatabaseException(found, known); }

        foreach (var migration in migrations)
        {
            if (migration.Number > found) { Apply(migration); }
        }
    }

    private long Version() => connection.All("PRAGMA user_version", fields => fields.Number(0))[0];

    private void Apply(Migration migration)
    {
        connection.Execute("BEGIN IMMEDIATE");

        try
        {
            connection.Execute(History);
            connection.Execute(migration.Sql);
            connection.Run("INSERT INTO migration (number, name, applied_at) VALUES (?, ?, ?)",
                migration.Number, migration.Name, Stored.Instant(clock.GetUtcNow()));
            connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {migration.Number}"));
            connection.Execute("COMMIT");
        }
        catch (SqliteFault)
        {
            if (connection.InTransaction) { connection.Execute("ROLLBACK"); }

            throw;
        }
    }
}
