using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Writes and reads a value in a place that takes any: JSON's own kinds bare, all others in a wrapper.</summary>
/// <remarks>As from the package's memory storage, an enum comes back as its number, and what JSON has only text for as text.</remarks>
internal static class AnyValue
{
    public static void Write(Utf8JsonWriter writer, object value)
    {
        switch (value)
        {
            case null: writer.WriteNullValue(); break;
            case string text: writer.WriteStringValue(text); break;
            case bool truth: writer.WriteBooleanValue(truth); break;
            case int number: writer.WriteNumberValue(number); break;
            case double number when double.IsFinite(number): WriteFraction(writer, number); break;
            case Dictionary<string, object> properties when !properties.ContainsKey(Wrapper.TypeName): WriteProperties(writer, properties); break;
            case List<object> list when list.GetType() == typeof(List<object>): WriteList(writer, list); break;
            case Guid or TimeSpan or Uri or char or DateOnly or TimeOnly: writer.WriteStringValue(Text(value)); break;
            case Enum: Write(writer, Convert.ChangeType(value, Enum.GetUnderlyingType(value.GetType()), CultureInfo.InvariantCulture)); break;
            default: Wrapper.Write(writer, value); break;
        }
    }

    public static object Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Number => reader.TryGetInt32(out var whole) ? (object)whole : reader.GetDouble(),
        JsonTokenType.StartArray => ReadList(ref reader),
        _ => Wrapper.IsNext(reader) ? Wrapper.Read(ref reader) : ReadProperties(ref reader),
    };

    private static string Text(object value) => value switch
    {
        DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("O", CultureInfo.InvariantCulture),
        Uri address => address.OriginalString,
        _ => value.ToString(),
    };

    /// <summary>A fraction keeps its point, so that 1.0 does not come back as a whole number.</summary>
    private static void WriteFraction(Utf8JsonWriter writer, double number)
    {
        Span<byte> json = stackalloc byte[40];
        Utf8Formatter.TryFormat(number, json, out var length);
        if (json[..length].IndexOfAny((byte)'.', (byte)'E') < 0)
        {
            ".0"u8.CopyTo(json[length..]);
            length += 2;
        }

        writer.WriteRawValue(json[..length], skipInputValidation: true);
    }

    private static void WriteProperties(Utf8JsonWriter writer, Dictionary<string, object> properties)
    {
        if (properties.GetType() != typeof(Dictionary<string, object>))
        {
            Wrapper.Write(writer, properties);
            return;
        }

        writer.WriteStartObject();
        foreach (var (name, value) in properties)
        {
            writer.WritePropertyName(name);
            Write(writer, value);
        }

        writer.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter writer, List<object> list)
    {
        writer.WriteStartArray();
        foreach (var value in list)
        {
            Write(writer, value);
        }

        writer.WriteEndArray();
    }

    private static Dictionary<string, object> ReadProperties(ref Utf8JsonReader reader)
    {
        var properties = new Dictionary<string, object>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            properties[name] = Read(ref reader);
        }

        return properties;
    }

    private static List<object> ReadList(ref Utf8JsonReader reader)
    {
        var list = new List<object>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            list.Add(Read(ref reader));
        }

        return list;
    }
}
