namespace ViewsBot.Channels.DirectLine.Json;

/// <summary>
/// Half an emoji, as a text field with a length limit leaves it behind, is legal in JSON and no character at all. It becomes the
/// replacement character before anything reads it, so that one cut emoji does not lose a whole message.
/// </summary>
internal static class LoneSurrogates
{
    private const int EscapeLength = 6;

    /// <summary>Mends the JSON where it stands: <c>\ud83d</c> without its other half becomes <c>\ufffd</c>.</summary>
    public static void Mend(Span<byte> json)
    {
        for (var at = NextEscape(json, 0); at >= 0;)
        {
            if (!IsSurrogate(json, at))
            {
                at = NextEscape(json, at + 2);
            }
            else if (IsHigh(json, at) && IsSurrogate(json, at + EscapeLength) && !IsHigh(json, at + EscapeLength))
            {
                at = NextEscape(json, at + (2 * EscapeLength));
            }
            else
            {
                "\\ufffd"u8.CopyTo(json[at..]);
                at = NextEscape(json, at + EscapeLength);
            }
        }
    }

    private static int NextEscape(ReadOnlySpan<byte> json, int from)
    {
        if (from >= json.Length) { return -1; }

        var found = json[from..].IndexOf((byte)'\\');

        return found < 0 ? -1 : from + found;
    }

    private static bool IsSurrogate(ReadOnlySpan<byte> json, int at) =>
        at + EscapeLength <= json.Length
        && json[at] == '\\' && json[at + 1] == 'u'
        && (json[at + 2] | 0x20) == 'd'
        && (char)json[at + 3] is (>= '8' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F')
        && char.IsAsciiHexDigit((char)json[at + 4])
        && char.IsAsciiHexDigit((char)json[at + 5]);

    private static bool IsHigh(ReadOnlySpan<byte> json, int at) => (char)json[at + 3] is '8' or '9' or 'a' or 'b' or 'A' or 'B';
}
