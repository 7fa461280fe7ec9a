using System.Text.Json;
using ViewsBot.Floor.Keeping;

namespace ViewsBot.Floor.Channels;

/// <summary>An activity as it came in: read once, and given back as it was.</summary>
internal sealed class Incoming(JsonDocument document) : IDisposable
{
    public JsonElement Root => document.RootElement;

    public string? ServiceUrl => Text(Root, "serviceUrl");

    public string? Conversation => Root.TryGetProperty("conversation", out var conversation) ? Text(conversation, "id") : null;

    public string? Id => Text(Root, "id");

    public static async Task<Incoming> ReadAsync(HttpRequest request, CancellationToken cancel) =>
        new(await JsonDocument.ParseAsync(request.Body, cancellationToken: cancel));

    public Row Row(string conversation) =>
        Root.TryGetProperty("value", out var value) && value.ValueKind == JsonValueKind.Object
            ? new Row(conversation, Text(value, "option"), Text(value, "place"))
            : new Row(conversation, null, null);

    /// <summary>Writes the activity with the id the channel gave it.</summary>
    public void WriteEcho(Utf8JsonWriter json, string conversation, string id)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, id);
        json.WriteString("timestamp"u8, DateTimeOffset.UtcNow);
        json.WriteStartObject("conversation"u8);
        json.WriteString("id"u8, conversation);
        json.WriteEndObject();
        foreach (var property in Root.EnumerateObject())
        {
            if (!property.NameEquals("id"u8) && !property.NameEquals("conversation"u8) && !property.NameEquals("timestamp"u8))
            {
                property.WriteTo(json);
            }
        }

        json.WriteEndObject();
    }

    public void Dispose() => document.Dispose();

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
