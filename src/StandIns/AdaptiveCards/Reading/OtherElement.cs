namespace AdaptiveCards.Reading;

/// <summary>An element that has no class of its own here, known to the schema or not.</summary>
internal sealed class OtherElement(string type) : AdaptiveElement(type);
