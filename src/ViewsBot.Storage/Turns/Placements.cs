using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Rows;

namespace ViewsBot.Storage.Turns;

/// <summary>Reads the placements of one session, and no other row.</summary>
internal static class Placements
{
    private const string OfSessionSql =
        "SELECT id, option_key, answer, stage, helper, language, at, way, scale FROM placement WHERE session_id = ? ORDER BY number";

    /// <summary>In the order they were said.</summary>
    public static IReadOnlyList<Placement> OfSession(IReads reads, SessionId session) =>
        reads.All(OfSessionSql, fields => Map(fields, session), session.ToString());

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
