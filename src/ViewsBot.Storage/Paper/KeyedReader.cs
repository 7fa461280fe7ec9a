using ViewsBot.Records.Paper;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;

namespace ViewsBot.Storage.Paper;

/// <summary>Reads who keyed what from paper.</summary>
internal sealed class KeyedReader(Sealer sealer)
{
    private const string OfSessionSql = """
        SELECT k.number, k.view_id, u.name, k.at FROM keyed k LEFT JOIN staff_user u ON 'staff:' || u.staff_id = k.keyed_by
        WHERE k.session_id = ? ORDER BY k.number
        """;

    private const string LastSql = "SELECT max(number) FROM keyed WHERE session_id = ?";

    /// <summary>All that was keyed in a session, in order. Who has no account any more has no name.</summary>
    public IReadOnlyList<Keyed> OfSession(IReads reads, SessionId session) => reads.All(
        OfSessionSql,
        fields => new Keyed(fields.Number(0), fields.Text(1), fields.IsNull(2) ? "" : sealer.OpenText(Purpose.Name, fields.Bytes(2)), Stored.Instant(fields.Number(3))),
        session.ToString());

    /// <summary>The number of what was keyed last in a session; 0 where nothing was.</summary>
    public static long Last(IReads reads, SessionId session) => reads.Number(LastSql, session.ToString()) ?? 0;
}
