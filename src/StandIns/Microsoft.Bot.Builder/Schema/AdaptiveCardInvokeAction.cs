using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The action taken on an Adaptive Card.</summary>
public class AdaptiveCardInvokeAction
{
    /// <summary><c>Action.Execute</c>.</summary>
    [JsonPropertyName("type")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string Type { get; set; }

    /// <summary>The action's id in the card.</summary>
    [JsonPropertyName("id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string Id { get; set; }

    /// <summary>What the card's author called it.</summary>
    [JsonPropertyName("verb")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string Verb { get; set; }

    /// <summary>The action's data and the card's inputs.</summary>
    [JsonPropertyName("data")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public object Data { get; set; }
}
