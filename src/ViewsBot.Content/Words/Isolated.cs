namespace ViewsBot.Content.Words;

/// <summary>What fills a sentence that is written from the right, kept in one piece: a name in Latin letters, or a number with signs in it, would else pull the words around it to its side.</summary>
internal static class Isolated
{
    // Unicode's first strong isolate and its end: invisible, and no part of what is read or typed.
    private const char Begin = '\u2068';
    private const char End = '\u2069';

    /// <summary>The value as it may stand in such a sentence. A plain number needs nothing, and neither does what is written from the right itself.</summary>
    public static string Of(string value) => IsWrittenFromTheLeft(value) ? $"{Begin}{value}{End}" : value;

    private static bool IsWrittenFromTheLeft(string value)
    {
        var isNumber = true;

        foreach (var character in value)
        {
            if (char.IsAsciiLetter(character) || character is > '\u007F' and < '\u0590' && char.IsLetter(character)) { return true; }

            isNumber &= char.IsDigit(character);
        }

        return !isNumber && value.Any(char.IsDigit);
    }
}
