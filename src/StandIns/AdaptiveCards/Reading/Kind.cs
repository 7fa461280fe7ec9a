namespace AdaptiveCards.Reading;

/// <summary>A type of the schema.</summary>
/// <param name="Make">Makes an empty one.</param>
/// <param name="Required">The properties it cannot do without.</param>
internal sealed record Kind(Func<AdaptiveTypedElement> Make, params string[] Required);
