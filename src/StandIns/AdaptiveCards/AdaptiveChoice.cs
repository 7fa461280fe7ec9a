using AdaptiveCards.Parts;

namespace AdaptiveCards;

/// <summary>One choice to pick.</summary>
public class AdaptiveChoice : IPart
{
    private readonly Part _part = new();

    /// <summary>What the person reads.</summary>
    public string Title
    {
        get => _part.Text("title");
        set => _part.Set("title", value);
    }

    /// <summary>What is sent when it is picked.</summary>
    public string Value
    {
        get => _part.Text("value");
        set => _part.Set("value", value);
    }

    Part IPart.Part => _part;
}
