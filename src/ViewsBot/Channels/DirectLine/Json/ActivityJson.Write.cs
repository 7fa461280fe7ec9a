using System.Text.Json;
using Microsoft.Bot.Schema;

namespace ViewsBot.Channels.DirectLine.Json;

/// <content>Writing what the bot says.</content>
internal static partial class ActivityJson
{
    /// <summary>Writes an activity as the client gets it and the log keeps it.</summary>
    public static void Write(Utf8JsonWriter writer, Activity activity, Stamp stamp)
    {
        writer.WriteStartObject();
        Text(writer, "type"u8, activity.Type);
        stamp.Write(writer);
        Text(writer, "replyToId"u8, stamp.ReplyToId);
        Text(writer, "deliveryMode"u8, activity.DeliveryMode);
        WriteWords(writer, activity);
        WriteRest(writer, activity);
        writer.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter writer, Activity activity)
    {
        Text(writer, "locale"u8, activity.Locale);
        Text(writer, "text"u8, activity.Text);
        Text(writer, "textFormat"u8, activity.TextFormat);
        Text(writer, "speak"u8, activity.Speak);
        Text(writer, "summary"u8, activity.Summary);
        Text(writer, "inputHint"u8, activity.InputHint);
        Text(writer, "attachmentLayout"u8, activity.AttachmentLayout);
        List(writer, "attachments"u8, activity.Attachments, WriteAttachment);

        if (activity.SuggestedActions is { } suggested)
        {
            writer.WriteStartObject("suggestedActions"u8);
            List(writer, "to"u8, suggested.To, static (to, id) => to.WriteStringValue(id));
            List(writer, "actions"u8, suggested.Actions, WriteAction);
            writer.WriteEndObject();
        }
    }

    private static void WriteRest(Utf8JsonWriter writer, Activity activity)
    {
        Text(writer, "name"u8, activity.Name);
        Text(writer, "valueType"u8, activity.ValueType);
        Anything(writer, "value"u8, activity.Value);
        Anything(writer, "channelData"u8, activity.ChannelData);
        Text(writer, "importance"u8, activity.Importance);
        Text(writer, "code"u8, activity.Code);
        List(writer, "entities"u8, activity.Entities, static (to, entity) => AnythingJson.Write(to, entity));
        List(writer, "reactionsAdded"u8, activity.ReactionsAdded, WriteReaction);
        List(writer, "reactionsRemoved"u8, activity.ReactionsRemoved, WriteReaction);

        if (activity.Expiration is { } expiration) { writer.WriteString("expiration"u8, expiration); }
    }

    /// <summary>Writes one attachment; an upload's echo needs it too.</summary>
    public static void WriteAttachment(Utf8JsonWriter writer, Attachment attachment)
    {
        writer.WriteStartObject();
        Text(writer, "contentType"u8, attachment.ContentType);
        Text(writer, "contentUrl"u8, attachment.ContentUrl);
        Anything(writer, "content"u8, attachment.Content);
        Text(writer, "name"u8, attachment.Name);
        Text(writer, "thumbnailUrl"u8, attachment.ThumbnailUrl);
        writer.WriteEndObject();
    }

    private static void WriteAction(Utf8JsonWriter writer, CardAction action)
    {
        writer.WriteStartObject();
        Text(writer, "type"u8, action.Type);
        Text(writer, "title"u8, action.Title);
        Text(writer, "image"u8, action.Image);
        Text(writer, "text"u8, action.Text);
        Text(writer, "displayText"u8, action.DisplayText);
        Anything(writer, "value"u8, action.Value);
        Anything(writer, "channelData"u8, action.ChannelData);
        writer.WriteEndObject();
    }

    private static void WriteReaction(Utf8JsonWriter writer, MessageReaction reaction)
    {
        writer.WriteStartObject();
        Text(writer, "type"u8, reaction.Type);
        writer.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter writer, ReadOnlySpan<byte> property, string? text)
    {
        if (text is not null) { writer.WriteString(property, text); }
    }

    private static void Anything(Utf8JsonWriter writer, ReadOnlySpan<byte> property, object? value)
    {
        if (value is null) { return; }

        writer.WritePropertyName(property);
        AnythingJson.Write(writer, value);
    }

    private static void List<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> property, IList<T>? items, Action<Utf8JsonWriter, T> write)
    {
        if (items is not { Count: > 0 }) { return; }

        writer.WriteStartArray(property);

        foreach (var item in items) { write(writer, item); }

        writer.WriteEndArray();
    }
}
