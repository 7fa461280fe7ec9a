using ViewsBot.Storage.Database;

namespace ViewsBot.Storage.Rows;

/// <summary>One speaker's conversation towards one cycle, as it is kept.</summary>
internal sealed class SessionRow : IRow
{
    public string Table => "view_session";

    public required string Id { get; init; }

    public required string SpeakerId { get; init; }

    public required string CycleId { get; init; }

    public long? FinishedAt { get; init; }

    public void Fill(IColumns columns) => columns
        .Set("id", Id)
        .Set("speaker_id", SpeakerId)
        .Set("cycle_id", CycleId)
        .Set("finished_at", FinishedAt);
}
