using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>What a new conversation is made of.</summary>
public class ConversationParameters
{
    /// <summary>Whether more than two take part.</summary>
    [JsonPropertyName("isGroup")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? IsGroup { get; set; }

    /// <summary>The bot.</summary>
    [JsonPropertyName("bot")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ChannelAccount Bot { get; set; }

    /// <summary>Who is in it.</summary>
    [JsonPropertyName("members")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IList<ChannelAccount> Members { get; set; }

    /// <summary>What it is called.</summary>
    [JsonPropertyName("topicName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string TopicName { get; set; }

    /// <summary>The tenant it belongs to.</summary>
    [JsonPropertyName("tenantId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string TenantId { get; set; }

    /// <summary>The first message.</summary>
    [JsonPropertyName("activity")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Activity Activity { get; set; }

    /// <summary>What only this channel understands.</summary>
    [JsonPropertyName("channelData")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public object ChannelData { get; set; }
}
