using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A card, a picture or a file that goes with a message.</summary>
public class Attachment
{
    /// <summary>Nothing set.</summary>
    public Attachment()
    {
    }

    /// <summary>With its values.</summary>
    /// <param name="contentType">Its media type.</param>
    /// <param name="contentUrl">Where it can be fetched.</param>
    /// <param name="content">A card's JSON, instead of an address.</param>
    /// <param name="name">Its file name.</param>
    /// <param name="thumbnailUrl">A small picture of it.</param>
    public Attachment(string contentType = default, string contentUrl = default, object content = default, string name = default, string thumbnailUrl = default)
    {
        ContentType = contentType;
        ContentUrl = contentUrl;
        Content = content;
        Name = name;
        ThumbnailUrl = thumbnailUrl;
    }

    /// <summary>Its media type.</summary>
    [JsonPropertyName("contentType")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string ContentType { get; set; }

    /// <summary>Where it can be fetched.</summary>
    [JsonPropertyName("contentUrl")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string ContentUrl { get; set; }

    /// <summary>A card's JSON, instead of an address.</summary>
    [JsonPropertyName("content")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public object Content { get; set; }

    /// <summary>Its file name.</summary>
    [JsonPropertyName("name")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string Name { get; set; }

    /// <summary>A small picture of it.</summary>
    [JsonPropertyName("thumbnailUrl")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string ThumbnailUrl { get; set; }
}
