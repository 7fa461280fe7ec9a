using ViewsBot.Records.Consent;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Rows;

namespace ViewsBot.Storage.Consent;

/// <summary>Reads the sharing choices of one session, in the order they were made.</summary>
internal static class SharingReader
{
    private const string OfSessionSql =
        "SELECT id, about, shared_with, stage, helper, language, at, way FROM sharing_choice WHERE session_id = ? ORDER BY number";

    /// <summary>Every choice, the last one of each subject the one that counts.</summary>
    public static IReadOnlyList<SharingChoice> OfSession(IReads reads, SessionId session) =>
        reads.All(OfSessionSql, fields => Map(fields, session), session.ToString());

    private static SharingChoice Map(IFields fields, SessionId session) => new()
    {
        Id = SharingChoiceId.Parse(fields.Text(0))!.Value,
        About = fields.Text(1),
        With = SharingKeys.Read(fields.Text(2)) ?? throw new InvalidDataException("A sharing choice has a key nobody knows."),
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
