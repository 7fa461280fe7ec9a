using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>What arrives with an <c>adaptiveCard/action</c> invoke.</summary>
public class AdaptiveCardInvokeValue
{
    /// <summary>The action that was taken.</summary>
    [JsonPropertyName("action")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AdaptiveCardInvokeAction Action { get; set; }
}
