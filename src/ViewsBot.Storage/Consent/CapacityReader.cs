using ViewsBot.Records.Consent;
using ViewsBot.Records.People;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;
using ViewsBot.Storage.Rows;

namespace ViewsBot.Storage.Consent;

/// <summary>Reads capacity decisions with what became of them.</summary>
internal sealed class CapacityReader(Sealer sealer)
{
    private const string Columns = """
        SELECT d.id, d.session_id, d.about, d.why, d.name, d.at, e.at, t.at, u.at
        FROM capacity_decision d
        LEFT JOIN capacity_end e ON e.decision_id = d.id
        LEFT JOIN capacity_told t ON t.decision_id = d.id AND t.of_end = 0
        LEFT JOIN capacity_told u ON u.decision_id = d.id AND u.of_end = 1
        """;

    private const string OfSessionSql = Columns + " WHERE d.session_id = ? ORDER BY d.number";

    private const string OfSchoolSql = Columns + """
         JOIN view_session s ON s.id = d.session_id JOIN cycle c ON c.id = s.cycle_id JOIN pupil p ON p.id = c.pupil_id
        WHERE p.school_id = ? AND c.closed_at IS NULL ORDER BY d.number
        """;

    private const string OfIdSql = Columns + " WHERE d.id = ?";

    /// <summary>The decisions of a session, oldest first.</summary>
    public IReadOnlyList<CapacityDecision> OfSession(IReads reads, SessionId session) => reads.All(OfSessionSql, Map, session.ToString());

    /// <summary>The decisions of every session of a school's open cycles, oldest first.</summary>
    public IReadOnlyList<CapacityDecision> OfSchool(IReads reads, SchoolId school) => reads.All(OfSchoolSql, Map, school.ToString());

    /// <summary>One decision, or <c>null</c>.</summary>
    public CapacityDecision? OfId(IReads reads, CapacityDecisionId decision) => reads.One(OfIdSql, Map, decision.ToString());

    private CapacityDecision Map(IFields fields) => new()
    {
        Id = CapacityDecisionId.Parse(fields.Text(0))!.Value,
        Session = SessionId.Parse(fields.Text(1))!.Value,
        About = StoredKeys.ReadMatter(fields.Text(2)),
        Why = sealer.OpenText(Purpose.Words, fields.Bytes(3)),
        DecidedBy = sealer.OpenText(Purpose.Name, fields.Bytes(4)),
        At = Stored.Instant(fields.Number(5)),
        EndedAt = Stored.Instant(fields, 6),
        ToldAt = Stored.Instant(fields, 7),
        EndToldAt = Stored.Instant(fields, 8),
    };
}
