using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;
using ViewsBot.Storage.Rows;

namespace ViewsBot.Storage.Turns;

/// <summary>Reads the own words of one session, oldest first.</summary>
internal static class OwnWordsOfSession
{
    private const string Sql = "SELECT id, prompt, words, stage, helper, language, at, way FROM own_words WHERE session_id = ? ORDER BY number";

    public static IReadOnlyList<OwnWords> Read(IReads reads, SessionId session, Sealer sealer) => reads.All(Sql, fields => Map(fields, session, sealer), session.ToString());

    private static OwnWords Map(IFields fields, SessionId session, Sealer sealer) => new OwnWordsRow
    {
        Id = fields.Text(0),
        SessionId = session.ToString(),
        Prompt = fields.Text(1),
        Words = fields.Bytes(2).ToArray(),
        Stage = fields.Text(3),
        Helper = fields.Text(4),
        Language = fields.Text(5),
        At = fields.Number(6),
        Way = fields.Text(7),
    }.ToOwnWords(readAt: null, sealer);
}
