namespace AdaptiveCards.Reading;

/// <summary>An action that has no class of its own here, known to the schema or not.</summary>
internal sealed class OtherAction(string type) : AdaptiveAction(type);
