namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Copies a message, so that what is put to it does not reach the one it was made from.</summary>
internal static class ActivityCopy
{
    /// <summary>Copies every member; what the members point to is shared.</summary>
    public static Activity Of(IMessageActivity message)
    {
        var whole = message as Activity;

        return new Activity
        {
            Type = message.Type,
            Id = message.Id,
            ServiceUrl = message.ServiceUrl,
            Timestamp = message.Timestamp,
            LocalTimestamp = message.LocalTimestamp,
            ChannelId = message.ChannelId,
            From = message.From,
            Conversation = message.Conversation,
            Recipient = message.Recipient,
            ReplyToId = message.ReplyToId,
            Entities = message.Entities,
            ChannelData = message.ChannelData,
            Locale = message.Locale,
            Text = message.Text,
            Speak = message.Speak,
            InputHint = message.InputHint,
            Summary = message.Summary,
            TextFormat = message.TextFormat,
            AttachmentLayout = message.AttachmentLayout,
            Attachments = message.Attachments,
            SuggestedActions = message.SuggestedActions,
            Importance = message.Importance,
            DeliveryMode = message.DeliveryMode,
            Expiration = message.Expiration,
            Value = message.Value,
            Action = whole?.Action,
            Name = whole?.Name,
            ValueType = whole?.ValueType,
            Code = whole?.Code,
            CallerId = whole?.CallerId,
            TopicName = whole?.TopicName,
            LocalTimezone = whole?.LocalTimezone,
            RelatesTo = whole?.RelatesTo,
        };
    }
}
