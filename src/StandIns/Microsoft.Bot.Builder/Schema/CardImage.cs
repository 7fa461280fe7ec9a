using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A picture on a card.</summary>
public class CardImage
{
    /// <summary>Nothing set.</summary>
    public CardImage()
    {
    }

    /// <summary>With its values.</summary>
    /// <param name="url">Where it is.</param>
    /// <param name="alt">What it shows, in words.</param>
    /// <param name="tap">What a tap on it does.</param>
    public CardImage(string url = default, string alt = default, CardAction tap = default)
    {
        Url = url;
        Alt = alt;
        Tap = tap;
    }

    /// <summary>Where it is.</summary>
    [JsonPropertyName("url")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string Url { get; set; }

    /// <summary>What it shows, in words.</summary>
    [JsonPropertyName("alt")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string Alt { get; set; }

    /// <summary>What a tap on it does.</summary>
    [JsonPropertyName("tap")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CardAction Tap { get; set; }
}
