namespace ViewsBot.Language.Reading.Tokens;

/// <summary>Letters that some keyboards write in two parts, and others as one.</summary>
internal static class Joining
{
    /// <summary>Makes one letter of two parts.</summary>
    /// <param name="first">What was written before, folded.</param>
    /// <param name="second">What is typed after it.</param>
    /// <param name="joined">The letter.</param>
    /// <returns>False when the two are no letter together.</returns>
    public static bool TryJoin(char first, char second, out char joined)
    {
        joined = (first, second) switch
        {
            ('и', '\u0306') => 'й',
            ('і', '\u0308') => 'ї',
            ('\u09C7', '\u09BE') => '\u09CB',
            ('\u09C7', '\u09D7') => '\u09CC',
            ('\u0BC6', '\u0BBE') => '\u0BCA',
            ('\u0BC7', '\u0BBE') => '\u0BCB',
            ('\u0BC6', '\u0BD7') => '\u0BCC',
            ('\u0B92', '\u0BD7') => '\u0B94',
            _ => '\0',
        };

        return joined != '\0';
    }
}
