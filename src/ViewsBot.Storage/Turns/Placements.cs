using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Rows;

namespace ViewsBot.Storage.Turns;

/// <summary>Reads the placements of one session, and no other row.</summary>
internal static class Placements
{
    private const string Columns = "SELECT id, option_key, answer, stage, helper, language, at, session_id FROM placement ";

    private const string OfSessionSql = Columns + "WHERE session_id = ? ORDER BY number";

    private const string NowOfSql = Columns + "WHERE session_id = ? AND option_key = ? AND (helper = ?) = ? ORDER BY number DESC LIMIT 1";

    private static readonly string AnsweredFor = AnswerKeys.Of(Helper.AnsweredForMe);

    /// <summary>In the order they were said.</summary>
    public static IReadOnlyList<Placement> OfSession(IReads reads, SessionId session) => reads.All(OfSessionSql, Map, session.ToString());

    /// <summary>The last one of an option on one of the two boards.</summary>
    /// <returns><c>null</c> if there is none.</returns>
    public static Placement? NowOf(IReads reads, SessionId session, OptionKey option, bool answeredFor) =>
        reads.One(NowOfSql, Map, session.ToString(), option.Value, AnsweredFor, answeredFor ? 1 : 0);

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
