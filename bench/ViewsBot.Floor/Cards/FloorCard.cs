using System.Text;
using System.Text.Json;

namespace ViewsBot.Floor.Cards;

/// <summary>The one card the floor gives: three places to tap, and padding to the size of a real one. Made once, as bytes.</summary>
internal sealed class FloorCard
{
    private static readonly string[] Places = ["left", "middle", "right"];
    private readonly byte[] _attachments;

    /// <param name="size">How large the card is, in bytes.</param>
    public FloorCard(int size)
    {
        var plain = CardOf(string.Empty);
        var padding = new string('a', Math.Max(0, size - Encoding.UTF8.GetByteCount(plain)));
        _attachments = Encoding.UTF8.GetBytes($"[{{\"contentType\":\"application/vnd.microsoft.card.adaptive\",\"content\":{CardOf(padding)}}}]");
    }

    /// <summary>Writes the bot's activity with the card.</summary>
    public void WriteReply(Utf8JsonWriter json, string conversation, string id, string replyTo)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "message"u8);
        json.WriteString("id"u8, id);
        json.WriteString("timestamp"u8, DateTimeOffset.UtcNow);
        json.WriteString("channelId"u8, "directline"u8);
        json.WriteString("replyToId"u8, replyTo);
        json.WriteStartObject("conversation"u8);
        json.WriteString("id"u8, conversation);
        json.WriteEndObject();
        json.WriteStartObject("from"u8);
        json.WriteString("id"u8, "bot"u8);
        json.WriteString("role"u8, "bot"u8);
        json.WriteEndObject();
        json.WritePropertyName("attachments"u8);
        json.WriteRawValue(_attachments, skipInputValidation: true);
        json.WriteEndObject();
    }

    private static string CardOf(string padding) => JsonSerializer.Serialize(new
    {
        type = "AdaptiveCard",
        version = "1.5",
        fallbackText = padding,
        body = new[] { new { type = "TextBlock", text = "How do you feel about playtime?", wrap = true } },
        actions = Places.Select(place => new
        {
            type = "Action.Submit",
            title = place,
            data = new { board = "board", option = "my-school-day/playtime", place },
        }),
    });
}
