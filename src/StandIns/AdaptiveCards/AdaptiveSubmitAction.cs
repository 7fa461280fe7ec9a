using System.Text.Json;
using System.Text.Json.Nodes;
using AdaptiveCards.Parts;

namespace AdaptiveCards;

/// <summary>Sends what was filled in, together with data of its own.</summary>
public class AdaptiveSubmitAction : AdaptiveAction
{
    /// <summary>An action without data yet.</summary>
    public AdaptiveSubmitAction()
        : base("Action.Submit")
    {
    }

    /// <summary>The data it sends, as indented JSON; <c>null</c> for none.</summary>
    /// <exception cref="JsonException">It was set to something that is no JSON.</exception>
    public string DataJson
    {
        get => Part.Properties["data"] is { } data ? CardJson.Write(data) : null;
        set => Part.Set("data", value is null ? null : JsonNode.Parse(value));
    }
}
