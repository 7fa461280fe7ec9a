using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>What is needed to come back to a conversation later.</summary>
public class ConversationReference
{
    /// <summary>Nothing set.</summary>
    public ConversationReference()
    {
    }

    /// <summary>With its values.</summary>
    /// <param name="activityId">The activity to answer.</param>
    /// <param name="user">The user.</param>
    /// <param name="bot">The bot.</param>
    /// <param name="conversation">The conversation.</param>
    /// <param name="channelId">The channel.</param>
    /// <param name="serviceUrl">Where activities are sent.</param>
    public ConversationReference(
        string activityId = default,
        ChannelAccount user = default,
        ChannelAccount bot = default,
        ConversationAccount conversation = default,
        string channelId = default,
        string serviceUrl = default)
    {
        ActivityId = activityId;
        User = user;
        Bot = bot;
        Conversation = conversation;
        ChannelId = channelId;
        ServiceUrl = serviceUrl;
    }

    /// <summary>The activity to answer.</summary>
    [JsonPropertyName("activityId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string ActivityId { get; set; }

    /// <summary>The user.</summary>
    [JsonPropertyName("user")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ChannelAccount User { get; set; }

    /// <summary>The bot.</summary>
    [JsonPropertyName("bot")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ChannelAccount Bot { get; set; }

    /// <summary>The conversation.</summary>
    [JsonPropertyName("conversation")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ConversationAccount Conversation { get; set; }

    /// <summary>The channel.</summary>
    [JsonPropertyName("channelId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string ChannelId { get; set; }

    /// <summary>The language of the conversation (BCP 47).</summary>
    [JsonPropertyName("locale")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string Locale { get; set; }

    /// <summary>Where activities are sent.</summary>
    [JsonPropertyName("serviceUrl")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string ServiceUrl { get; set; }

    /// <summary>The event that starts a turn the bot began itself.</summary>
    /// <returns>A new <c>ContinueConversation</c> event, addressed to the bot.</returns>
    public Activity GetContinuationActivity()
        => new(ActivityTypes.Event)
        {
            Name = "ContinueConversation",
            Id = Guid.NewGuid().ToString(),
            ChannelId = ChannelId,
            Locale = Locale,
            ServiceUrl = ServiceUrl,
            Conversation = Conversation,
            Recipient = Bot,
            From = User,
            RelatesTo = this,
        };
}
