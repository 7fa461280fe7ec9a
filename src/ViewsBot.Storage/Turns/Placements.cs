using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Rows;

namespace ViewsBot.Storage.Turns;

/// <summary>Reads the placements of one session, and no other row.</summary>
internal static class Placements
{
    private const string Columns = "SELECT id, option_key, answer, stage, helper, language, at, way, scale FROM placement ";

    private const string OfSessionSql = Columns + "WHERE session_id = ? ORDER BY number";

    private const string OfOptionSql = Columns + "WHERE session_id = ? AND option_key = ? AND (helper = ?) = ? ORDER BY number";

    private static readonly string AnsweredFor = AnswerKeys.Of(Helper.AnsweredForMe);

    /// <summary>In the order they were said.</summary>
    public static IReadOnlyList<Placement> OfSession(IReads reads, SessionId session) =>
        reads.All(OfSessionSql, fields => Map(fields, session), session.ToString());

    /// <summary>The last one of an option on one of the two boards.</summary>
    /// <returns><c>null</c> if there is none.</returns>
    public static Placement? NowOf(IReads reads, SessionId session, OptionKey option, bool answeredFor) =>
        new Board(reads.All(OfOptionSql, fields => Map(fields, session), session.ToString(), option.Value, AnsweredFor, answeredFor ? 1 : 0)).Now(option);

    private static Placement Map(IFields fields, SessionId session) => new()
    {
        Id = PlacementId.Parse(fields.Text(0))!.Value,
        Option = new OptionKey(fields.Text(1)),
        Answer = AnswerKeys.ReadAnswer(fields.Text(2))!,
        Scale = AnswerKeys.ReadForm(fields.Text(8))!.Value,
        Origin = new Origin
        {
            Session = session,
            Stage = StoredKeys.ReadStage(fields.Text(3)),
            Helper = AnswerKeys.ReadHelper(fields.Text(4))!.Value,
            Language = fields.Text(5),
            At = Stored.Instant(fields.Number(6)),
            Way = AnswerKeys.ReadWay(fields.Text(7))!.Value,
        },
    };
}
