using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A reaction to a message.</summary>
public class MessageReaction
{
    /// <summary>Nothing set.</summary>
    public MessageReaction()
    {
    }

    /// <summary>With its values.</summary>
    /// <param name="type">Which one: <c>like</c>, <c>plusOne</c>, …</param>
    public MessageReaction(string type = default)
    {
        Type = type;
    }

    /// <summary>Which one: <c>like</c>, <c>plusOne</c>, …</summary>
    [JsonPropertyName("type")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string Type { get; set; }
}
