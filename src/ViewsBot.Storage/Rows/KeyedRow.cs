using ViewsBot.Storage.Database;

namespace ViewsBot.Storage.Rows;

/// <summary>That a member of staff keyed something from paper for whoever said it.</summary>
internal sealed class KeyedRow : IRow
{
    public string Table => "keyed";

    public required string ViewId { get; init; }

    public required string SessionId { get; init; }

    public required string KeyedBy { get; init; }

    public required long At { get; init; }

    public void Fill(IColumns columns) => columns.Set("view_id", ViewId).Set("session_id", SessionId).Set("keyed_by", KeyedBy).Set("at", At);
}
