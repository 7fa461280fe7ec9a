namespace AdaptiveCards;

/// <summary>Anything that stands in the body of a card.</summary>
public abstract class AdaptiveElement : AdaptiveTypedElement
{
    private protected AdaptiveElement(string type)
        : base(type)
    {
    }
}
