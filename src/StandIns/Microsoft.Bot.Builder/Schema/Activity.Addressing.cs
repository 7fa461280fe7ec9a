using Microsoft.Bot.Connector;

namespace Microsoft.Bot.Schema;

/// <content>Where an activity comes from and goes to.</content>
public partial class Activity
{
    /// <summary>A message back to whoever sent this.</summary>
    /// <param name="text">What it says; nothing when null.</param>
    /// <param name="locale">Its language; this activity's when null.</param>
    /// <returns>A new message.</returns>
    public Activity CreateReply(string text = null, string locale = null)
        => new(ActivityTypes.Message)
        {
            Timestamp = DateTime.UtcNow,
            From = new ChannelAccount(Recipient?.Id, Recipient?.Name),
            Recipient = new ChannelAccount(From?.Id, From?.Name),
            ReplyToId = IdToAnswer(),
            ServiceUrl = ServiceUrl,
            ChannelId = ChannelId,
            Conversation = new ConversationAccount(isGroup: Conversation?.IsGroup, id: Conversation?.Id, name: Conversation?.Name),
            Text = text ?? string.Empty,
            Locale = locale ?? Locale,
            Attachments = [],
            Entities = [],
        };

    /// <inheritdoc/>
    public ConversationReference GetConversationReference()
        => new()
        {
            ActivityId = IdToAnswer(),
            User = From,
            Bot = Recipient,
            Conversation = Conversation,
            ChannelId = ChannelId,
            Locale = Locale,
            ServiceUrl = ServiceUrl,
        };

    /// <summary>A reference to a reply that was sent from here.</summary>
    /// <param name="reply">The id the channel gave to the reply.</param>
    /// <returns>A new reference.</returns>
    public ConversationReference GetReplyConversationReference(ResourceResponse reply)
    {
        ArgumentNullException.ThrowIfNull(reply);

        var reference = GetConversationReference();
        reference.ActivityId = reply.Id;
        return reference;
    }

    /// <inheritdoc/>
    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false)
    {
        ArgumentNullException.ThrowIfNull(reference);

        ChannelId = reference.ChannelId;
        ServiceUrl = reference.ServiceUrl;
        Conversation = reference.Conversation;
        Locale ??= reference.Locale;
        if (isIncoming)
        {
            From = reference.User;
            Recipient = reference.Bot;
            Id = reference.ActivityId ?? Id;
        }
        else
        {
            From = reference.Bot;
            Recipient = reference.User;
            ReplyToId = reference.ActivityId ?? ReplyToId;
        }

        return this;
    }

    /// <summary>Who joined is told by an activity nobody sees: Direct Line and Web Chat cannot show a reply to it.</summary>
    private string IdToAnswer()
        => Is(ActivityTypes.ConversationUpdate) && (IsOn(Channels.Directline) || IsOn(Channels.Webchat)) ? null : Id;

    private bool IsOn(string channel) => string.Equals(ChannelId, channel, StringComparison.OrdinalIgnoreCase);
}
