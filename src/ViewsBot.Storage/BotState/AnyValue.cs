using System.Text.Json;

namespace ViewsBot.Storage.BotState;

/// <summary>Writes and reads a value whose type its place does not tell.</summary>
internal static class AnyValue
{
    private const string TypeName = "$type";
    private const string ValueName = "value";

    public static void Write(Utf8JsonWriter writer, object? value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case null: writer.WriteNullValue(); break;
            case string text: writer.WriteStringValue(text); break;
            case bool truth: writer.WriteBooleanValue(truth); break;
            case int number: writer.WriteNumberValue(number); break;
            case long number: writer.WriteNumberValue(number); break;
            case Dictionary<string, object?> map when !map.ContainsKey(TypeName): WriteMap(writer, map, options); break;
            case List<object?> list: WriteList(writer, list, options); break;
            case IDictionary<string, object?> map when map is not Dictionary<string, object?> && !map.ContainsKey(TypeName): WriteMap(writer, map, options); break;
            default: WriteTyped(writer, value, options); break;
        }
    }

    public static object? Read(ref Utf8JsonReader reader, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Number => reader.TryGetInt64(out var whole) ? (object)whole : reader.GetDouble(),
        JsonTokenType.StartArray => ReadList(ref reader, options),
        _ => ReadMapOrTyped(ref reader, options),
    };

    private static void WriteMap(Utf8JsonWriter writer, IDictionary<string, object?> map, JsonSerializerOptions options)
    {
        writer.WriteStartObject();

        foreach (var (name, value) in map)
        {
            writer.WritePropertyName(name);
            Write(writer, value, options);
        }

        writer.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter writer, List<object?> list, JsonSerializerOptions options)
    {
        writer.WriteStartArray();

        foreach (var value in list) { Write(writer, value, options); }

        writer.WriteEndArray();
    }

    private static void WriteTyped(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString(TypeName, StateTypes.NameOf(value.GetType()));
        writer.WritePropertyName(ValueName);
        JsonSerializer.Serialize(writer, value, value.GetType(), options);
        writer.WriteEndObject();
    }

    private static List<object?> ReadList(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        var list = new List<object?>();

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) { list.Add(Read(ref reader, options)); }

        return list;
    }

    private static object? ReadMapOrTyped(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        var map = new Dictionary<string, object?>();

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (map.Count == 0 && reader.ValueTextEquals(TypeName)) { return ReadTyped(ref reader, options); }

            var name = reader.GetString()!;
            reader.Read();
            map[name] = Read(ref reader, options);
        }

        return map;
    }

    /// <summary>The reader stands at the type's name; it ends at the wrapper's end.</summary>
    private static object? ReadTyped(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        reader.Read();
        var type = StateTypes.Of(reader.GetString()!);
        reader.Read();
        reader.Read();
        var value = JsonSerializer.Deserialize(ref reader, type, options);
        reader.Read();

        return value;
    }
}
