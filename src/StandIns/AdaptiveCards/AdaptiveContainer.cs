using AdaptiveCards.Parts;

namespace AdaptiveCards;

/// <summary>Elements that belong together, one below the other.</summary>
public class AdaptiveContainer : AdaptiveElement
{
    private readonly HeldList<AdaptiveElement> _items;

    /// <summary>A container without elements yet.</summary>
    public AdaptiveContainer()
        : this("Container")
    {
    }

    private protected AdaptiveContainer(string type)
        : base(type)
    {
        _items = Part.HoldsMany<AdaptiveElement>("items");
        Part.HoldsOne<AdaptiveAction>("selectAction");
    }

    /// <summary>The elements.</summary>
    public List<AdaptiveElement> Items
    {
        get => _items.List;
        set => _items.List = value;
    }
}
