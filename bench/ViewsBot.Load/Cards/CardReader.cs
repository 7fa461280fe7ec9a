using System.Text;
using System.Text.Json;

namespace ViewsBot.Load.Cards;

/// <summary>Reads what can be tapped off activities, in one pass over their bytes: the generator must cost less than what it measures.</summary>
internal static class CardReader
{
    /// <summary>Reads the last card in a frame or an activity.</summary>
    /// <returns>Null when there is no card.</returns>
    public static Card? Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        Card? card = null;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("contentType"u8))
            {
                reader.Read();
                card = reader.ValueTextEquals("application/vnd.microsoft.card.adaptive"u8) ? new Card([], 0) : card;
            }
            else if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("content"u8) && card is { Bytes: 0 })
            {
                card = card with { Bytes = ReadContent(ref reader, json, card.Taps) };
            }
        }

        return card;
    }

    private static int ReadContent(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, List<Tap> taps)
    {
        reader.Read();
        var start = reader.TokenStartIndex;
        var depth = reader.CurrentDepth;
        while (reader.Read() && reader.CurrentDepth > depth)
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("data"u8) && Next(ref reader, json) is { } tap)
            {
                taps.Add(tap);
            }
        }

        return (int)(reader.BytesConsumed - start);
    }

    private static Tap? Next(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return null;
        }

        var start = (int)reader.TokenStartIndex;
        var depth = reader.CurrentDepth;
        (TapKind Kind, string Word)? named = null;
        while (reader.Read() && reader.CurrentDepth > depth)
        {
            if (reader.TokenType == JsonTokenType.PropertyName && KindOf(ref reader) is { } kind)
            {
                reader.Read();
                named = (kind, reader.GetString() ?? string.Empty);
            }
        }

        return named is var (found, word) ? new Tap(found, word, Encoding.UTF8.GetString(json[start..(int)reader.BytesConsumed])) : null;
    }

    private static TapKind? KindOf(ref Utf8JsonReader name) =>
        name.ValueTextEquals("place"u8) ? TapKind.Place
        : name.ValueTextEquals("choice"u8) ? TapKind.Choice
        : name.ValueTextEquals("control"u8) ? TapKind.Control
        : null;
}
