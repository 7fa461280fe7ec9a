using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;

namespace ViewsBot.Storage.Rows;

/// <summary>What stands beside everything that was said: which session, which stage, how helped, in which language, when, by which way.</summary>
internal abstract class SaidRow
{
    /// <summary>The order in which it was said; the database gives it.</summary>
    public long Number { get; init; }

    public required string Id { get; init; }

    public required string SessionId { get; init; }

    public required string Stage { get; init; }

    public required string Helper { get; init; }

    public required string Language { get; init; }

    public required long At { get; init; }

    public required string Way { get; init; }

    protected Origin ToOrigin() => new()
    {
        Session = Records.Views.SessionId.Parse(SessionId)!.Value,
        Stage = StoredKeys.ReadStage(Stage),
        Helper = AnswerKeys.ReadHelper(Helper)!.Value,
        Language = Language,
        At = Stored.Instant(At),
        Way = AnswerKeys.ReadWay(Way)!.Value,
    };

    protected IColumns FillOrigin(IColumns columns) => columns
        .Set("id", Id)
        .Set("session_id", SessionId)
        .Set("stage", Stage)
        .Set("helper", Helper)
        .Set("language", Language)
        .Set("at", At)
        .Set("way", Way);
}
