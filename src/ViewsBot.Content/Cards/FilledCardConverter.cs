using System.Text.Json;
using System.Text.Json.Serialization;

namespace ViewsBot.Content.Cards;

/// <summary>Writes a card's bytes as they are, without reading them again; and takes any JSON object for a card.</summary>
public sealed class FilledCardConverter : JsonConverter<FilledCard>
{
    /// <inheritdoc/>
    public override FilledCard Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var card = JsonDocument.ParseValue(ref reader);

        return new FilledCard(JsonSerializer.SerializeToUtf8Bytes(card.RootElement));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FilledCard value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value.Utf8.Span, skipInputValidation: true);
}
