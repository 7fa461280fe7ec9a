using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The id a channel gave to what was sent.</summary>
public class ResourceResponse
{
    /// <summary>Nothing set.</summary>
    public ResourceResponse()
    {
    }

    /// <summary>With its values.</summary>
    /// <param name="id">The id.</param>
    public ResourceResponse(string id = default)
    {
        Id = id;
    }

    /// <summary>The id.</summary>
    [JsonPropertyName("id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string Id { get; set; }
}
