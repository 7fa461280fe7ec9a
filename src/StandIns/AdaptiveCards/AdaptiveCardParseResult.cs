namespace AdaptiveCards;

/// <summary>A card that was read, and what was doubtful in it.</summary>
public class AdaptiveCardParseResult
{
    /// <summary>The card.</summary>
    public AdaptiveCard Card { get; internal init; }

    /// <summary>What may not be shown as meant, in the order it was read.</summary>
    public IList<AdaptiveWarning> Warnings { get; internal init; }
}
