using System.Text.Json.Nodes;

namespace AdaptiveCards.Parts;

/// <summary>The parts that a property holds.</summary>
internal interface IHeld
{
    /// <summary>Whether actions are meant here, and not elements.</summary>
    bool IsForActions { get; }

    /// <summary>Adds a part that was read.</summary>
    /// <returns>Whether it fits here.</returns>
    bool Add(IPart part);

    /// <summary>The parts as JSON; <c>null</c> if nothing is to be written.</summary>
    /// <param name="read">What stood here when it was read; <c>null</c> for nothing.</param>
    JsonNode ToJson(JsonNode read);
}
