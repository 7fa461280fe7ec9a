using AdaptiveCards.Parts;

namespace AdaptiveCards;

/// <summary>A part of a card that says what type it is.</summary>
public abstract class AdaptiveTypedElement : IPart
{
    private readonly string _unsaidType;
    private readonly HeldOne<AdaptiveTypedElement> _fallback;

    private protected AdaptiveTypedElement(string type)
    {
        _unsaidType = type;
        Part.Set("type", type);
        _fallback = Part.HoldsOne<AdaptiveTypedElement>("fallback");
    }

    /// <summary>What it is, such as <c>TextBlock</c>.</summary>
    public string Type
    {
        get => Part.Text("type") ?? _unsaidType;
        set => Part.Set("type", value);
    }

    /// <summary>The name it goes by; of an input, the key of what was put in. <c>null</c> for none.</summary>
    public string Id
    {
        get => Part.Text("id");
        set => Part.Set("id", value);
    }

    /// <summary>What to show where this cannot be shown; <c>null</c> if nothing is said about it.</summary>
    public AdaptiveFallbackElement Fallback
    {
        get => AdaptiveFallbackElement.Of(_fallback.One, Part.Text("fallback"));
        set
        {
            _fallback.One = value?.Content;
            Part.Set("fallback", value?.Type == AdaptiveFallbackElement.AdaptiveFallbackType.Drop ? AdaptiveFallbackElement.Drop : null);
        }
    }

    /// <summary>What it holds.</summary>
    internal Part Part { get; } = new();

    Part IPart.Part => Part;
}
