using ViewsBot.Storage.Database;

namespace ViewsBot.Storage.Rows;

/// <summary>That a capacity decision was ended, by whom and when.</summary>
internal sealed class CapacityEndRow : IRow
{
    public string Table => "capacity_end";

    public required string DecisionId { get; init; }

    public required string EndedBy { get; init; }

    public required long At { get; init; }

    public void Fill(IColumns columns) => columns.Set("decision_id", DecisionId).Set("ended_by", EndedBy).Set("at", At);
}
