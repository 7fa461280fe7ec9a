namespace ViewsBot.Language.Reading.Tokens;

/// <summary>The characters of Chinese, which are written without spaces between words.</summary>
internal static class Han
{
    /// <summary>Whether a character is one of them.</summary>
    /// <param name="character">The character.</param>
    /// <returns>True when it is.</returns>
    public static bool Has(char character) => character
        is '\u3005' or '\u3007' or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');
}
