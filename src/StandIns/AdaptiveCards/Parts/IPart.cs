namespace AdaptiveCards.Parts;

/// <summary>Anything of a card that is an object in its JSON.</summary>
internal interface IPart
{
    /// <summary>What it holds.</summary>
    Part Part { get; }
}
