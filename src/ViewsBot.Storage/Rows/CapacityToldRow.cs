using ViewsBot.Storage.Database;

namespace ViewsBot.Storage.Rows;

/// <summary>That a person was told of a capacity decision, or of its end.</summary>
internal sealed class CapacityToldRow : IRow
{
    public string Table => "capacity_told";

    /// <summary>The order in which it was told; the database gives it.</summary>
    public long Number { get; init; }

    public required string DecisionId { get; init; }

    public required bool OfEnd { get; init; }

    public required long At { get; init; }

    public void Fill(IColumns columns) => columns.Set("decision_id", DecisionId).Set("of_end", OfEnd ? 1 : 0).Set("at", At);
}
