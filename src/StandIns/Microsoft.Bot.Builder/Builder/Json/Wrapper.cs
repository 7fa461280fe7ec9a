using System.Text.Json;

namespace Microsoft.Bot.Builder;

/// <summary>A value together with its type: <c>{"$type":number,"$value":…}</c>.</summary>
internal static class Wrapper
{
    public const string TypeName = "$type";

    public static void Write(Utf8JsonWriter writer, object value)
    {
        var type = TypedJson.Of(value.GetType());
        writer.WriteStartObject();
        writer.WriteNumber("$type"u8, type.Number);
        writer.WritePropertyName("$value"u8);
        type.Write(writer, value);
        writer.WriteEndObject();
    }

    /// <summary>Whether a wrapper begins here; the reader is a copy, so nothing is taken from it.</summary>
    public static bool IsNext(Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.StartObject
            && reader.Read()
            && reader.TokenType == JsonTokenType.PropertyName
            && reader.ValueTextEquals("$type"u8);

    public static object Read(ref Utf8JsonReader reader)
    {
        reader.Read(); // "$type"
        reader.Read();
        var type = TypedJson.Of(reader.GetInt32());
        reader.Read(); // "$value"
        reader.Read();
        var value = type.Read(ref reader);
        reader.Read(); // the wrapper's end
        return value;
    }
}
