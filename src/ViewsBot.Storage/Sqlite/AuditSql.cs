namespace ViewsBot.Storage.Sqlite;

/// <summary>The statements that look into the audit trail. What an event is about is found by the id behind the colon, so they are SQLite's own.</summary>
internal static class AuditSql
{
    /// <summary>How many events a page has, and how many places <see cref="Names"/> has for each kind of id.</summary>
    public const int PageSize = 50;

    private const string IdOfSubject = "SUBSTR(e.subject, INSTR(e.subject, ':') + 1)";

    /// <summary>Events come in the order of time, give or take the waiting for the writer: found by halving, as no index stands on time.</summary>
    public const string FirstSince = """
        WITH RECURSIVE halved (low, high) AS (
            SELECT 0, COALESCE((SELECT MAX(number) FROM audit_event), 0) + 1
            UNION ALL
            SELECT CASE WHEN m.at < ? THEN m.number ELSE low END, CASE WHEN m.at < ? THEN high ELSE m.number END
            FROM halved JOIN audit_event m ON m.number = (low + high) / 2 WHERE high - low > 1)
        SELECT high FROM halved ORDER BY high - low LIMIT 1
        """;

    private const string Wanted = """
        FROM audit_event e WHERE e.number >= ? AND e.number < ? AND e.at >= ? AND e.at < ?
            AND (? = 1 OR (e.subject NOT LIKE 'alert%' AND e.action NOT LIKE 'alert%'))
        """;

    private const string Chosen = " AND (? = '' OR e.actor = ?) AND (? = '' OR e.action = ?)";

    /// <summary>Done by anybody of the school, or by the product to what is the school's.</summary>
    private const string OfSchool = $"""
         AND (e.actor IN (SELECT 'staff:' || staff_id FROM staff_user WHERE school_id = ?1)
            OR e.actor IN (SELECT 'speaker:' || s.id FROM speaker s JOIN pupil p ON p.id = s.pupil_id WHERE p.school_id = ?1)
            OR e.actor IN (SELECT 'visitor:' || m.id FROM meeting_link m JOIN cycle c ON c.id = m.cycle_id JOIN pupil p ON p.id = c.pupil_id WHERE p.school_id = ?1)
            OR (e.actor = 'system' AND {IdOfSubject} IN (
                SELECT ?1
                UNION ALL SELECT id FROM pupil WHERE school_id = ?1
                UNION ALL SELECT s.id FROM view_session s JOIN cycle c ON c.id = s.cycle_id JOIN pupil p ON p.id = c.pupil_id WHERE p.school_id = ?1
                UNION ALL SELECT i.id FROM invitation i JOIN view_session s ON s.id = i.session_id JOIN cycle c ON c.id = s.cycle_id JOIN pupil p ON p.id = c.pupil_id WHERE p.school_id = ?1
                UNION ALL SELECT id FROM survey WHERE school_id = ?1
                UNION ALL SELECT id FROM alert WHERE school_id = ?1)))
        """;

    /// <summary>Done to the pupil, to their parents as speakers, or to anything that was said or written about them; or done by one of them.</summary>
    private const string OfPupil = $"""
         AND (e.actor IN (SELECT 'speaker:' || id FROM speaker WHERE pupil_id = ?1) OR {IdOfSubject} IN (
            SELECT ?1
            UNION ALL SELECT id FROM speaker WHERE pupil_id = ?1
            UNION ALL SELECT id FROM cycle WHERE pupil_id = ?1
            UNION ALL SELECT s.id FROM view_session s JOIN cycle c ON c.id = s.cycle_id WHERE c.pupil_id = ?1
            UNION ALL SELECT x.id FROM invitation x JOIN view_session s ON s.id = x.session_id JOIN cycle c ON c.id = s.cycle_id WHERE c.pupil_id = ?1
            UNION ALL SELECT x.id FROM placement x JOIN view_session s ON s.id = x.session_id JOIN cycle c ON c.id = s.cycle_id WHERE c.pupil_id = ?1
            UNION ALL SELECT x.id FROM own_words x JOIN view_session s ON s.id = x.session_id JOIN cycle c ON c.id = s.cycle_id WHERE c.pupil_id = ?1
            UNION ALL SELECT x.id FROM choice x JOIN view_session s ON s.id = x.session_id JOIN cycle c ON c.id = s.cycle_id WHERE c.pupil_id = ?1
            UNION ALL SELECT x.id FROM picture x JOIN view_session s ON s.id = x.session_id JOIN cycle c ON c.id = s.cycle_id WHERE c.pupil_id = ?1
            UNION ALL SELECT x.celebration_id FROM celebration x JOIN view_session s ON s.id = x.session_id JOIN cycle c ON c.id = s.cycle_id WHERE c.pupil_id = ?1
            UNION ALL SELECT x.id FROM capacity_decision x JOIN view_session s ON s.id = x.session_id JOIN cycle c ON c.id = s.cycle_id WHERE c.pupil_id = ?1
            UNION ALL SELECT x.id FROM alert x JOIN view_session s ON s.id = x.session_id JOIN cycle c ON c.id = s.cycle_id WHERE c.pupil_id = ?1
            UNION ALL SELECT x.item_id FROM plan_item x JOIN cycle c ON c.id = x.cycle_id WHERE c.pupil_id = ?1
            UNION ALL SELECT x.reply_id FROM reply x JOIN cycle c ON c.id = x.cycle_id WHERE c.pupil_id = ?1
            UNION ALL SELECT x.decision_id FROM review_decision x JOIN cycle c ON c.id = x.cycle_id WHERE c.pupil_id = ?1
            UNION ALL SELECT x.note_id FROM cycle_note x JOIN cycle c ON c.id = x.cycle_id WHERE c.pupil_id = ?1
            UNION ALL SELECT x.id FROM meeting_link x JOIN cycle c ON c.id = x.cycle_id WHERE c.pupil_id = ?1
            UNION ALL SELECT x.id FROM staff_view x JOIN cycle c ON c.id = x.cycle_id WHERE c.pupil_id = ?1
            UNION ALL SELECT x.id FROM attachment x JOIN cycle c ON c.id = x.cycle_id WHERE c.pupil_id = ?1))
        """;

    private const string Row = "SELECT e.number, e.at, e.actor, e.action, e.subject ";

    private const string Page = " ORDER BY e.number DESC LIMIT 51";

    /// <summary>A page of a school's events, and one more; its first argument is the school.</summary>
    public static string PageOfSchool { get; } = Numbered(Row + Wanted + Chosen) + OfSchool + Page;

    /// <summary>A page of the events about a pupil, and one more; its first argument is the pupil.</summary>
    public static string PageOfPupil { get; } = Numbered(Row + Wanted + Chosen) + OfPupil + Page;

    /// <summary>What was done at a school; its first argument is the school.</summary>
    public static string Actions { get; } = Numbered("SELECT DISTINCT e.action " + Wanted) + OfSchool + " ORDER BY e.action";

    /// <summary>The name that goes with each id of a list: of a speaker, or of the pupil whose record it is.</summary>
    public static string Names { get; } = $"""
        WITH asked (id) AS (VALUES {string.Join(", ", Enumerable.Repeat("(?)", 2 * PageSize))}),
        found (id, pupil_id) AS (SELECT a.id, COALESCE(
            (SELECT id FROM pupil WHERE id = a.id),
            (SELECT pupil_id FROM speaker WHERE id = a.id),
            (SELECT pupil_id FROM cycle WHERE id = a.id),
            (SELECT c.pupil_id FROM view_session s JOIN cycle c ON c.id = s.cycle_id WHERE s.id = a.id),
            (SELECT c.pupil_id FROM invitation x JOIN view_session s ON s.id = x.session_id JOIN cycle c ON c.id = s.cycle_id WHERE x.id = a.id),
            (SELECT c.pupil_id FROM placement x JOIN view_session s ON s.id = x.session_id JOIN cycle c ON c.id = s.cycle_id WHERE x.id = a.id),
            (SELECT c.pupil_id FROM own_words x JOIN view_session s ON s.id = x.session_id JOIN cycle c ON c.id = s.cycle_id WHERE x.id = a.id),
            (SELECT c.pupil_id FROM choice x JOIN view_session s ON s.id = x.session_id JOIN cycle c ON c.id = s.cycle_id WHERE x.id = a.id),
            (SELECT c.pupil_id FROM picture x JOIN view_session s ON s.id = x.session_id JOIN cycle c ON c.id = s.cycle_id WHERE x.id = a.id),
            (SELECT c.pupil_id FROM celebration x JOIN view_session s ON s.id = x.session_id JOIN cycle c ON c.id = s.cycle_id WHERE x.celebration_id = a.id),
            (SELECT c.pupil_id FROM capacity_decision x JOIN view_session s ON s.id = x.session_id JOIN cycle c ON c.id = s.cycle_id WHERE x.id = a.id),
            (SELECT c.pupil_id FROM alert x JOIN view_session s ON s.id = x.session_id JOIN cycle c ON c.id = s.cycle_id WHERE x.id = a.id),
            (SELECT c.pupil_id FROM plan_item x JOIN cycle c ON c.id = x.cycle_id WHERE x.item_id = a.id),
            (SELECT c.pupil_id FROM reply x JOIN cycle c ON c.id = x.cycle_id WHERE x.reply_id = a.id),
            (SELECT c.pupil_id FROM review_decision x JOIN cycle c ON c.id = x.cycle_id WHERE x.decision_id = a.id),
            (SELECT c.pupil_id FROM cycle_note x JOIN cycle c ON c.id = x.cycle_id WHERE x.note_id = a.id),
            (SELECT c.pupil_id FROM meeting_link x JOIN cycle c ON c.id = x.cycle_id WHERE x.id = a.id),
            (SELECT c.pupil_id FROM staff_view x JOIN cycle c ON c.id = x.cycle_id WHERE x.id = a.id),
            (SELECT c.pupil_id FROM attachment x JOIN cycle c ON c.id = x.cycle_id WHERE x.id = a.id))
        FROM asked a WHERE a.id <> '')
        SELECT f.id, p.id, p.name, (SELECT s.name FROM speaker s WHERE s.id = f.id) FROM found f JOIN pupil p ON p.id = f.pupil_id
        """;

    /// <summary>The first argument stands more than once, so it has a number, and the others go on from it.</summary>
    private static string Numbered(string sql)
    {
        var argument = 1;

        return string.Concat(sql.Select(letter => letter == '?' ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"?{++argument}") : letter.ToString()));
    }
}
