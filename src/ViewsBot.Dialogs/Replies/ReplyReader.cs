using System.Text.Json;
using Microsoft.Bot.Schema;
using ViewsBot.Records.Views;

namespace ViewsBot.Dialogs.Replies;

/// <summary>Turns an activity into a reply. With <see cref="PageSettings"/> the one place that reads <see cref="Activity.Value"/>.</summary>
/// <remarks>
/// It takes what System.Text.Json makes of a value (<see cref="JsonElement"/>) and what Newtonsoft.Json makes of it, whose objects
/// write themselves as JSON.
/// </remarks>
public static class ReplyReader
{
    /// <summary>The longest key that is looked at; ours are far shorter, and a longer one is nobody's.</summary>
    private const int MostKeyCharacters = 200;

    /// <summary>Reads a message. Never fails: what it cannot read is <see cref="Reply.Nothing"/>.</summary>
    public static Reply Read(Activity activity)
    {
        var keys = activity.Value is { } value && ValueOf(value) is { ValueKind: JsonValueKind.Object } json ? json : (JsonElement?)null;

        if (activity.Attachments?.Any(IsPicture) == true) { return SentOf(keys, activity.Text); }

        if (keys is { } tapped) { return TapOf(tapped, activity.Text); }

        return string.IsNullOrWhiteSpace(activity.Text) ? new Reply.Nothing() : new Reply.Typed(activity.Text);
    }

    /// <summary>Some channels put what was typed into an attachment too; that is no picture.</summary>
    private static bool IsPicture(Attachment attachment) => attachment.ContentType?.StartsWith("image/", StringComparison.OrdinalIgnoreCase) == true;

    private static Reply.Sent SentOf(JsonElement? keys, string? text)
    {
        var tap = keys is { } said ? TapOf(said, text) : new Reply.Tapped { Words = string.IsNullOrWhiteSpace(text) ? null : text };
        var kind = keys is { } marked ? AnswerKeys.ReadKind(Key(marked, "picture")) : null;

        return new Reply.Sent(kind == PictureKind.Drawing ? PictureKind.Drawing : PictureKind.Photo, string.IsNullOrWhiteSpace(tap.Words) ? null : tap.Words, tap.Control);
    }

    internal static JsonElement? ValueOf(object value)
    {
        if (value is JsonElement element) { return element; }

        try
        {
            using var json = JsonDocument.Parse(value.ToString() ?? "null");

            return json.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Reply.Tapped TapOf(JsonElement keys, string? text) => new()
    {
        Board = Key(keys, "board"),
        Option = Key(keys, "option"),
        Place = Key(keys, "place"),
        Points = Key(keys, "points"),
        Control = Key(keys, "control"),
        Ask = Key(keys, "ask"),
        Choice = Key(keys, "choice"),
        Words = Text(keys, "words") ?? (string.IsNullOrWhiteSpace(text) ? null : text),
    };

    private static string? Key(JsonElement keys, string name) => Text(keys, name) is { Length: <= MostKeyCharacters } key ? key : null;

    private static string? Text(JsonElement keys, string name) =>
        keys.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
