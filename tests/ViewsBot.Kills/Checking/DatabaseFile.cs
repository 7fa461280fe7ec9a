using Microsoft.Data.Sqlite;

namespace ViewsBot.Kills.Checking;

/// <summary>Looks into the file itself, once nobody has it open.</summary>
internal static class DatabaseFile
{
    private const string PlacementsWithoutEvent = """
        SELECT count(*) FROM placement p WHERE NOT EXISTS (SELECT 1 FROM audit_event e WHERE e.subject = 'placement:' || p.id AND e.action = 'placement-kept')
        """;

    private const string EventsWithoutPlacement = """
        SELECT count(*) FROM audit_event e WHERE e.action = 'placement-kept' AND NOT EXISTS (SELECT 1 FROM placement p WHERE e.subject = 'placement:' || p.id)
        """;

    private const string Damage = "SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'";

    /// <summary>Looks for damage, and for rows that stand without what was written with them.</summary>
    public static void Examine(string path, Verdict verdict)
    {
        using var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
        connection.Open();

        verdict.AddHalfDone(Count(connection, PlacementsWithoutEvent), "placements stand without their event");
        verdict.AddHalfDone(Count(connection, EventsWithoutPlacement), "events stand without their placement");
        verdict.AddHalfDone(Count(connection, Damage), "the file is damaged");
    }

    private static int Count(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;

        return (int)(long)command.ExecuteScalar()!;
    }
}
