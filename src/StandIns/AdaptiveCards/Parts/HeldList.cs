using System.Text.Json.Nodes;

namespace AdaptiveCards.Parts;

/// <summary>A list of parts that a property holds.</summary>
internal sealed class HeldList<T> : IHeld
    where T : class, IPart
{
    /// <summary>The parts, in order.</summary>
    public List<T> List { get; set; } = [];

    /// <inheritdoc />
    public bool IsForActions => typeof(AdaptiveAction).IsAssignableFrom(typeof(T));

    /// <inheritdoc />
    public bool Add(IPart part)
    {
        if (part is not T fitting)
        {
            return false;
        }

        List.Add(fitting);
        return true;
    }

    /// <inheritdoc />
    public JsonNode ToJson(JsonNode read) => List is { Count: > 0 } || read is not null
        ? new JsonArray([.. (List ?? []).Select(part => part.Part.ToJson())])
        : null;
}
