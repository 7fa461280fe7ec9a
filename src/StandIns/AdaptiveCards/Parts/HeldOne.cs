using System.Text.Json.Nodes;

namespace AdaptiveCards.Parts;

/// <summary>One part that a property holds, or none.</summary>
internal sealed class HeldOne<T> : IHeld
    where T : class, IPart
{
    /// <summary>The part; <c>null</c> if there is none.</summary>
    public T One { get; set; }

    /// <inheritdoc />
    public bool IsForActions => typeof(AdaptiveAction).IsAssignableFrom(typeof(T));

    /// <inheritdoc />
    public bool Add(IPart part)
    {
        One = part as T;
        return One is not null;
    }

    /// <inheritdoc />
    public JsonNode ToJson(JsonNode read) => One is not null ? One.Part.ToJson() : read is JsonObject ? null : read?.DeepClone();
}
