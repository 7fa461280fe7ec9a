using ViewsBot.Records.People;

namespace ViewsBot.Storage.Sqlite;

/// <summary>
/// Puts a connection behind the wall between schools: each table is hidden by a view of its name that holds one school's rows, so that every statement reads those,
/// however it was written. Which school a row is of is read from the schema itself; a table that does not tell is empty behind the wall.
/// </summary>
/// <remarks>SQLite looks for a name among a connection's own (temporary) views before the file's tables: sqlite.org, "Database Object Name Resolution".</remarks>
internal static class Walls
{
    /// <summary>Tables without a school: of the file itself, and of the conversations' own log and state, which are found by an id nobody guesses and hold no names.</summary>
    public static IReadOnlySet<string> OfNoSchool { get; } = new HashSet<string>
    {
        "installation", "migration", "answered", "bot_state", "conversation", "activity", "audit_event",
    };

    /// <summary>Columns that lead to a school, the nearest first: whose row a column names, and by which column there.</summary>
    private static readonly (string Column, string Table, string Key)[] Leading =
    [
        ("pupil_id", "pupil", "id"),
        ("cycle_id", "cycle", "id"),
        ("session_id", "view_session", "id"),
        ("speaker_id", "speaker", "id"),
        ("words_id", "own_words", "id"),
        ("picture_id", "picture", "id"),
        ("decision_id", "capacity_decision", "id"),
        ("alert_id", "alert", "id"),
        ("notice_id", "notice", "id"),
        ("survey_id", "survey", "id"),
        ("staff_id", "staff_user", "staff_id"),
        ("user_id", "staff_user", "id"),
    ];

    private const string ColumnsSql = """
        SELECT t.name, c.name FROM main.sqlite_schema t JOIN pragma_table_info(t.name, 'main') c WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%'
        """;

    /// <summary>Puts it up.</summary>
    /// <param name="connection">A connection that reads.</param>
    /// <param name="school">The school whose rows are read; none at all for <c>null</c>.</param>
    public static void PutUp(SqliteConnection connection, SchoolId? school)
    {
        var tables = Tables(connection);
        var views = tables.Where(table => !OfNoSchool.Contains(table.Key)).Select(table => ViewOf(tables, table.Key, school?.ToString() ?? ""));

        connection.Execute($"PRAGMA query_only = OFF; PRAGMA temp_store = MEMORY; {string.Concat(views)} PRAGMA query_only = ON;");
    }

    /// <summary>The tables that do not tell of which school their rows are, and are not known as such: empty behind the wall.</summary>
    public static IReadOnlyList<string> Empty(SqliteConnection connection)
    {
        var tables = Tables(connection);

        return [.. tables.Select(table => table.Key).Where(table => !OfNoSchool.Contains(table) && ConditionOf(tables, table, "", depth: 0) is null)];
    }

    private static ILookup<string, string> Tables(SqliteConnection connection) =>
        connection.All(ColumnsSql, fields => (Table: fields.Text(0), Column: fields.Text(1))).ToLookup(one => one.Table, one => one.Column);

    private static string ViewOf(ILookup<string, string> tables, string table, string school) =>
        $"CREATE TEMP VIEW \"{table}\" AS SELECT * FROM main.\"{table}\" AS r0 WHERE {ConditionOf(tables, table, school, depth: 0) ?? "0"}; ";

    /// <summary>When the row <c>r</c> and a number is of a school; the school's id is 32 hexadecimal digits, so it can stand in the statement.</summary>
    /// <returns><c>null</c> where the table does not tell.</returns>
    private static string? ConditionOf(ILookup<string, string> tables, string table, string school, int depth)
    {
        if (table == "school") { return $"r{depth}.id = '{school}'"; }

        if (tables[table].Contains("school_id")) { return $"r{depth}.school_id = '{school}'"; }

        foreach (var (column, leadsTo, key) in Leading)
        {
            if (leadsTo == table || !tables[table].Contains(column) || ConditionOf(tables, leadsTo, school, depth + 1) is not { } condition) { continue; }

            return $"EXISTS (SELECT 1 FROM main.\"{leadsTo}\" AS r{depth + 1} WHERE r{depth + 1}.{key} = r{depth}.{column} AND {condition})";
        }

        return null;
    }
}
