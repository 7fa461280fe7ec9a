using System.Text.Json;

namespace ViewsBot.Content.Reading;

/// <summary>Reads a file of JSON with the line of every part.</summary>
internal sealed class JsonFile
{
    private readonly byte[] _utf8;
    private readonly string _name;
    private int _line = 1;
    private int _counted;

    private JsonFile(byte[] utf8, string name)
    {
        _utf8 = utf8;
        _name = name;
    }

    /// <summary>The file's one object.</summary>
    /// <param name="path">Where the file is.</param>
    /// <param name="name">What the file is called in a message.</param>
    public static Fields Read(string path, string name)
    {
        if (!File.Exists(path))
        {
            throw new ContentException(name, "the file itself", "to be there");
        }

        return Read(File.ReadAllBytes(path), name);
    }

    /// <summary>The members of the file's one object that stand before one of them, without reading the rest.</summary>
    /// <param name="path">Where the file is.</param>
    /// <param name="name">What the file is called in a message.</param>
    /// <param name="member">The first that is not read.</param>
    public static Fields ReadBefore(string path, string name, string member)
    {
        var utf8 = File.ReadAllBytes(path);
        var reader = new Utf8JsonReader(utf8);
        try
        {
            while (reader.Read())
            {
                if (reader is { CurrentDepth: 1, TokenType: JsonTokenType.PropertyName } && reader.ValueTextEquals(member))
                {
                    return Read([.. utf8.AsSpan(0, (int)reader.TokenStartIndex).TrimEnd(" \r\n\t,"u8), (byte)'}'], name);
                }
            }
        }
        catch (JsonException)
        {
            // Reading the whole of it says where it is broken.
        }

        return Read(utf8, name);
    }

    internal static Fields Read(byte[] utf8, string name)
    {
        var file = new JsonFile(utf8, name);
        var reader = new Utf8JsonReader(utf8);
        try
        {
            reader.Read();
            return new Fields(name, file.Part(ref reader), "the file");
        }
        catch (JsonException broken)
        {
            throw new ContentException(name, $"line {broken.LineNumber + 1}", "well-formed JSON", broken);
        }
    }

    private JsonPart Part(ref Utf8JsonReader reader)
    {
        var line = LineAt(reader.TokenStartIndex);

        return reader.TokenType switch
        {
            JsonTokenType.StartObject => Members(ref reader, line),
            JsonTokenType.StartArray => Items(ref reader, line),
            JsonTokenType.String => new JsonPart.Text(line, reader.GetString()!),
            JsonTokenType.Null => new JsonPart.Nothing(line),
            _ => new JsonPart.Plain(line, System.Text.Encoding.UTF8.GetString(reader.ValueSpan)),
        };
    }

    private JsonPart.Members Members(ref Utf8JsonReader reader, int line)
    {
        var all = new Dictionary<string, JsonPart>();
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            var nameLine = LineAt(reader.TokenStartIndex);
            reader.Read();
            if (!all.TryAdd(name, Part(ref reader)))
            {
                throw new ContentException(_name, $"line {nameLine}", $"{name} only once");
            }
        }

        return new JsonPart.Members(line, all);
    }

    private JsonPart.Items Items(ref Utf8JsonReader reader, int line)
    {
        var all = new List<JsonPart>();
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
        {
            all.Add(Part(ref reader));
        }

        return new JsonPart.Items(line, all);
    }

    /// <summary>The tokens come in order, so each line break is counted once.</summary>
    private int LineAt(long index)
    {
        _line += _utf8.AsSpan(_counted, (int)index - _counted).Count((byte)'\n');
        _counted = (int)index;

        return _line;
    }
}
