using System.Runtime.InteropServices;
using System.Text.Json;
using Microsoft.Bot.Schema;

namespace ViewsBot.Channels.DirectLine.Json;

/// <summary>A person's own activity, back to them: the JSON as it came, but for what the server alone says.</summary>
internal static class Echo
{
    /// <summary>Writes it.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="said">What came, as JSON.</param>
    /// <param name="stamp">What the server says of it.</param>
    /// <param name="uploaded">Attachments that take the place of those that came, or <c>null</c>; what goes to one page only has none, for no file of it stays.</param>
    /// <param name="once">Whether it goes to one page, once, and is never kept.</param>
    public static void Write(Utf8JsonWriter writer, JsonElement said, Stamp stamp, IList<Attachment>? uploaded, bool once)
    {
        writer.WriteStartObject();
        stamp.Write(writer);

        if (once) { writer.WriteString("deliveryMode"u8, DeliveryModes.Ephemeral); }

        foreach (var property in said.EnumerateObject())
        {
            if (IsOurs(property) || (uploaded is not null && property.NameEquals("attachments"u8))) { continue; }

            writer.WritePropertyName(property.Name);
            writer.WriteRawValue(JsonMarshal.GetRawUtf8Value(property.Value), skipInputValidation: true);
        }

        if (uploaded is not null && !once) { WriteUploaded(writer, uploaded); }

        writer.WriteEndObject();
    }

    private static void WriteUploaded(Utf8JsonWriter writer, IList<Attachment> uploaded)
    {
        writer.WriteStartArray("attachments"u8);

        foreach (var attachment in uploaded) { ActivityJson.WriteAttachment(writer, attachment); }

        writer.WriteEndArray();
    }

    private static bool IsOurs(JsonProperty property) =>
        property.NameEquals("id"u8) || property.NameEquals("timestamp"u8) || property.NameEquals("channelId"u8)
        || property.NameEquals("conversation"u8) || property.NameEquals("from"u8) || property.NameEquals("recipient"u8)
        || property.NameEquals("serviceUrl"u8) || property.NameEquals("deliveryMode"u8) || property.NameEquals("callerId"u8);
}
