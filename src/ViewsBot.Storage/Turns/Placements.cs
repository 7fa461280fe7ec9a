using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Rows;

namespace ViewsBot.Storage.Turns;

/// <summary>Reads the placements of one session, and no other row.</summary>
internal static class Placements
{
    private const string OfSessionSql = """
        SELECT id, option_key, answer, stage, helper, language, at, session_id FROM placement WHERE session_id = ? ORDER BY number
        """;

    /// <summary>In the order they were said.</summary>
    public static IReadOnlyList<Placement> OfSession(IReads reads, SessionId session) => reads.All(OfSessionSql, Map, session.ToString());

    private static Placement Map(IFields fields) => new PlacementRow
    {
        Id = fields.Text(0),
        OptionKey = fields.Text(1),
        Answer = fields.Text(2),
        Stage = fields.Text(3),
        Helper = fields.Text(4),
        Language = fields.Text(5),
        At = fields.Number(6),
        SessionId = fields.Text(7),
    }.ToPlacement();
}
