using System.Text.Json;
using Microsoft.Bot.Schema;

namespace ViewsBot.Channels.DirectLine.Json;

/// <summary>Activities from and to JSON, by hand: nothing is looked up or worked out per turn, and it is the same with stand-ins and packages.</summary>
internal static partial class ActivityJson
{
    /// <summary>Reads what a client may say. Who, where and when are the server's to set, and are not read.</summary>
    /// <exception cref="JsonException">A property is of another kind than the protocol's.</exception>
    public static Activity Read(JsonElement json) => new()
    {
        Type = Text(json, "type"u8),
        Text = Text(json, "text"u8),
        TextFormat = Text(json, "textFormat"u8),
        Speak = Text(json, "speak"u8),
        Summary = Text(json, "summary"u8),
        InputHint = Text(json, "inputHint"u8),
        Locale = Text(json, "locale"u8),
        LocalTimezone = Text(json, "localTimezone"u8),
        LocalTimestamp = Instant(json, "localTimestamp"u8),
        Name = Text(json, "name"u8),
        Code = Text(json, "code"u8),
        Importance = Text(json, "importance"u8),
        ReplyToId = Text(json, "replyToId"u8),
        ValueType = Text(json, "valueType"u8),
        Value = Anything(json, "value"u8),
        ChannelData = Anything(json, "channelData"u8),
        From = Account(json, "from"u8),
        Attachments = List(json, "attachments"u8, Attachment),
        Entities = List(json, "entities"u8, entity => new Entity(Text(entity, "type"u8))),
        ReactionsAdded = List(json, "reactionsAdded"u8, reaction => new MessageReaction(Text(reaction, "type"u8))),
        ReactionsRemoved = List(json, "reactionsRemoved"u8, reaction => new MessageReaction(Text(reaction, "type"u8))),
    };

    private static Attachment Attachment(JsonElement json) => new()
    {
        ContentType = Text(json, "contentType"u8),
        ContentUrl = Text(json, "contentUrl"u8),
        Content = Anything(json, "content"u8),
        Name = Text(json, "name"u8),
        ThumbnailUrl = Text(json, "thumbnailUrl"u8),
    };

    private static ChannelAccount? Account(JsonElement json, ReadOnlySpan<byte> property) =>
        Find(json, property) is not { } account ? null
        : account.ValueKind == JsonValueKind.Object ? new ChannelAccount(Text(account, "id"u8), Text(account, "name"u8))
        : throw Wrong(property, "an object");

    private static string? Text(JsonElement json, ReadOnlySpan<byte> property) =>
        Find(json, property) is not { } text ? null
        : text.ValueKind == JsonValueKind.String ? text.GetString()
        : throw Wrong(property, "a string");

    private static DateTimeOffset? Instant(JsonElement json, ReadOnlySpan<byte> property) =>
        Find(json, property) is not { } instant ? null
        : instant.ValueKind == JsonValueKind.String && instant.TryGetDateTimeOffset(out var at) ? at
        : throw Wrong(property, "a date and time");

    /// <summary>A copy, because it may outlive the request (dialog state keeps it).</summary>
    private static JsonElement? Anything(JsonElement json, ReadOnlySpan<byte> property) => Find(json, property)?.Clone();

    private static List<T>? List<T>(JsonElement json, ReadOnlySpan<byte> property, Func<JsonElement, T> read)
    {
        if (Find(json, property) is not { } list) { return null; }

        if (list.ValueKind != JsonValueKind.Array) { throw Wrong(property, "a list"); }

        var items = new List<T>(list.GetArrayLength());

        foreach (var item in list.EnumerateArray())
        {
            items.Add(item.ValueKind == JsonValueKind.Object ? read(item) : throw Wrong(property, "a list of objects"));
        }

        return items;
    }

    /// <summary>The property's value; <c>null</c> if it is absent or JSON's own null.</summary>
    private static JsonElement? Find(JsonElement json, ReadOnlySpan<byte> property) =>
        json.TryGetProperty(property, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private static JsonException Wrong(ReadOnlySpan<byte> property, string expected) =>
        new($"'{System.Text.Encoding.UTF8.GetString(property)}' must be {expected}.");
}
