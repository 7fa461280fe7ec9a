namespace AdaptiveCards.Reading;

/// <summary>An input of the schema that has no class of its own here.</summary>
internal sealed class OtherInput(string type) : AdaptiveInput(type);
