using System.Buffers;
using System.Globalization;
using System.Text;

namespace ViewsBot.Content.Templates;

/// <summary>JSON being written as UTF-8, into a buffer that each thread keeps for its next card.</summary>
internal sealed class CardBytes
{
    private static readonly SearchValues<char> _escaped =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(code => (char)code), '"', '\\']);

    [ThreadStatic]
    private static CardBytes? _ofThisThread;

    private byte[] _buffer = new byte[16 * 1024];
    private int _count;

    private CardBytes() { }

    /// <summary>This thread's, emptied.</summary>
    public static CardBytes Empty()
    {
        var bytes = _ofThisThread ??= new CardBytes();
        bytes._count = 0;

        return bytes;
    }

    public byte[] ToArray() => _buffer.AsSpan(0, _count).ToArray();

    public void Write(byte one)
    {
        Room(1);
        _buffer[_count++] = one;
    }

    public void Write(ReadOnlySpan<byte> many)
    {
        Room(many.Length);
        many.CopyTo(_buffer.AsSpan(_count));
        _count += many.Length;
    }

    /// <summary>A text as it stands between quotation marks.</summary>
    public void WriteEscaped(ReadOnlySpan<char> text)
    {
        for (var next = text.IndexOfAny(_escaped); next >= 0; next = text.IndexOfAny(_escaped))
        {
            WriteUtf8(text[..next]);
            WriteEscape(text[next]);
            text = text[(next + 1)..];
        }

        WriteUtf8(text);
    }

    /// <summary>A text, a truth or a number, as it stands between quotation marks.</summary>
    public void WriteInText(object value, Source source) =>
        WriteEscaped(value as string ?? Plain(value) ?? throw source.Expected("a text, a number, true or false inside a text"));

    /// <summary>Any value of the data, as the JSON it is.</summary>
    public void WriteValue(object value, Source source)
    {
        switch (value)
        {
            case string text: WriteQuoted(text); break;
            case CardData data: WriteMembers(data, source); break;
            case IReadOnlyList<object> list: WriteItems(list, source); break;
            default: WriteUtf8(Plain(value) ?? throw source.Expected("a value that JSON knows")); break;
        }
    }

    private static string? Plain(object value) => value switch
    {
        bool truth => truth ? "true" : "false",
        int or long or double => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };

    private void WriteMembers(CardData data, Source source)
    {
        Write((byte)'{');
        var isFirst = true;
        foreach (var (name, value) in data)
        {
            if (!isFirst) { Write((byte)','); }

            isFirst = false;
            WriteQuoted(name);
            Write((byte)':');
            WriteValue(value, source);
        }

        Write((byte)'}');
    }

    private void WriteItems(IReadOnlyList<object> list, Source source)
    {
        Write((byte)'[');
        for (var i = 0; i < list.Count; i++)
        {
            if (i > 0) { Write((byte)','); }

            WriteValue(list[i], source);
        }

        Write((byte)']');
    }

    private void WriteQuoted(string text)
    {
        Write((byte)'"');
        WriteEscaped(text);
        Write((byte)'"');
    }

    private void WriteEscape(char one)
    {
        if (one is '"' or '\\')
        {
            Write([(byte)'\\', (byte)one]);
            return;
        }

        WriteUtf8($"\\u{(int)one:x4}");
    }

    private void WriteUtf8(ReadOnlySpan<char> text)
    {
        Room(text.Length * 3);
        _count += Encoding.UTF8.GetBytes(text, _buffer.AsSpan(_count));
    }

    private void Room(int needed)
    {
        if (_buffer.Length - _count < needed)
        {
            Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _count + needed));
        }
    }
}
