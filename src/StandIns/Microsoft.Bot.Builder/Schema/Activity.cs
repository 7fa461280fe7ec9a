using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>One thing that happens in a conversation: a message, an event, somebody joining.</summary>
/// <remarks>It has the properties of every kind of activity; <see cref="Type"/> tells which of them mean something.</remarks>
public partial class Activity
{
    /// <summary>The kind of activity: one of <see cref="ActivityTypes"/>.</summary>
    [JsonPropertyName("type")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string Type { get; set; }

    /// <summary>Its id on the channel.</summary>
    [JsonPropertyName("id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string Id { get; set; }

    /// <summary>When it was sent (UTC).</summary>
    [JsonPropertyName("timestamp")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateTimeOffset? Timestamp { get; set; }

    /// <summary>When it was sent, by the sender's clock.</summary>
    [JsonPropertyName("localTimestamp")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>The sender's time zone (IANA).</summary>
    [JsonPropertyName("localTimezone")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string LocalTimezone { get; set; }

    /// <summary>Who called the bot; set by an adapter.</summary>
    [JsonPropertyName("callerId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string CallerId { get; set; }

    /// <summary>Where answers are sent.</summary>
    [JsonPropertyName("serviceUrl")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string ServiceUrl { get; set; }

    /// <summary>The channel it came by.</summary>
    [JsonPropertyName("channelId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string ChannelId { get; set; }

    /// <summary>Who sent it.</summary>
    [JsonPropertyName("from")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ChannelAccount From { get; set; }

    /// <summary>The conversation it belongs to.</summary>
    [JsonPropertyName("conversation")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ConversationAccount Conversation { get; set; }

    /// <summary>Who receives it.</summary>
    [JsonPropertyName("recipient")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ChannelAccount Recipient { get; set; }

    /// <summary>How the text is to be read: one of <see cref="TextFormatTypes"/>.</summary>
    [JsonPropertyName("textFormat")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string TextFormat { get; set; }

    /// <summary>How attachments stand together: one of <see cref="AttachmentLayoutTypes"/>.</summary>
    [JsonPropertyName("attachmentLayout")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string AttachmentLayout { get; set; }

    /// <summary>Who joined.</summary>
    [JsonPropertyName("membersAdded")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IList<ChannelAccount> MembersAdded { get; set; }

    /// <summary>Who left.</summary>
    [JsonPropertyName("membersRemoved")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IList<ChannelAccount> MembersRemoved { get; set; }

    /// <summary>Reactions put on.</summary>
    [JsonPropertyName("reactionsAdded")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IList<MessageReaction> ReactionsAdded { get; set; }

    /// <summary>Reactions taken off.</summary>
    [JsonPropertyName("reactionsRemoved")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IList<MessageReaction> ReactionsRemoved { get; set; }

    /// <summary>What the conversation is called now.</summary>
    [JsonPropertyName("topicName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string TopicName { get; set; }

    /// <summary>The language of the text (BCP 47).</summary>
    [JsonPropertyName("locale")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string Locale { get; set; }

    /// <summary>What is said.</summary>
    [JsonPropertyName("text")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string Text { get; set; }

    /// <summary>What is spoken aloud: text or SSML.</summary>
    [JsonPropertyName("speak")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string Speak { get; set; }

    /// <summary>Whether the bot waits for an answer: one of <see cref="InputHints"/>.</summary>
    [JsonPropertyName("inputHint")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string InputHint { get; set; }

    /// <summary>What to show where cards cannot be shown.</summary>
    [JsonPropertyName("summary")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string Summary { get; set; }

    /// <summary>Buttons that go once one is pressed.</summary>
    [JsonPropertyName("suggestedActions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SuggestedActions SuggestedActions { get; set; }

    /// <summary>Cards, pictures and files.</summary>
    [JsonPropertyName("attachments")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IList<Attachment> Attachments { get; set; }

    /// <summary>Things known about it.</summary>
    [JsonPropertyName("entities")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IList<Entity> Entities { get; set; }

    /// <summary>What only this channel understands.</summary>
    [JsonPropertyName("channelData")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public object ChannelData { get; set; }

    /// <summary>What was done: <c>add</c> or <c>remove</c>.</summary>
    [JsonPropertyName("action")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string Action { get; set; }

    /// <summary>The activity it answers.</summary>
    [JsonPropertyName("replyToId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string ReplyToId { get; set; }

    /// <summary>What kind of thing the value is.</summary>
    [JsonPropertyName("valueType")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string ValueType { get; set; }

    /// <summary>What a card's button, an event or an invoke brought.</summary>
    [JsonPropertyName("value")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public object Value { get; set; }

    /// <summary>The name of an event or an invoke.</summary>
    [JsonPropertyName("name")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string Name { get; set; }

    /// <summary>Another conversation this is about.</summary>
    [JsonPropertyName("relatesTo")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ConversationReference RelatesTo { get; set; }

    /// <summary>Why a conversation ended: one of <see cref="EndOfConversationCodes"/>.</summary>
    [JsonPropertyName("code")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string Code { get; set; }

    /// <summary>When the activity is of no more use.</summary>
    [JsonPropertyName("expiration")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateTimeOffset? Expiration { get; set; }

    /// <summary><c>low</c>, <c>normal</c> or <c>high</c>.</summary>
    [JsonPropertyName("importance")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string Importance { get; set; }

    /// <summary>One of <see cref="DeliveryModes"/>.</summary>
    [JsonPropertyName("deliveryMode")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string DeliveryMode { get; set; }
}
