using ViewsBot.Storage.Database;

namespace ViewsBot.Storage.Rows;

/// <summary>A capacity decision as it is kept: why, and the name of who decided, sealed.</summary>
internal sealed class CapacityDecisionRow : IRow
{
    public string Table => "capacity_decision";

    /// <summary>The order in which they were made; the database gives it.</summary>
    public long Number { get; init; }

    public required string Id { get; init; }

    public required string SessionId { get; init; }

    public required string About { get; init; }

    public required byte[] Why { get; init; }

    public required string DecidedBy { get; init; }

    public required byte[] Name { get; init; }

    public required long At { get; init; }

    public void Fill(IColumns columns) => columns
        .Set("id", Id)
        .Set("session_id", SessionId)
        .Set("about", About)
        .Set("why", Why)
        .Set("decided_by", DecidedBy)
        .Set("name", Name)
        .Set("at", At);
}
