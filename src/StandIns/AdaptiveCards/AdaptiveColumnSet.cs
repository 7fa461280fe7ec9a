using AdaptiveCards.Parts;

namespace AdaptiveCards;

/// <summary>Columns side by side.</summary>
public class AdaptiveColumnSet : AdaptiveElement
{
    private readonly HeldList<AdaptiveColumn> _columns;

    /// <summary>A set without columns yet.</summary>
    public AdaptiveColumnSet()
        : base("ColumnSet")
    {
        _columns = Part.HoldsMany<AdaptiveColumn>("columns");
        Part.HoldsOne<AdaptiveAction>("selectAction");
    }

    /// <summary>The columns.</summary>
    public List<AdaptiveColumn> Columns
    {
        get => _columns.List;
        set => _columns.List = value;
    }
}
