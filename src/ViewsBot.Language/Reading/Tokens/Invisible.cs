namespace ViewsBot.Language.Reading.Tokens;

/// <summary>What is written and says nothing: apostrophes, accents and vowel signs that many leave out, and signs nobody sees.</summary>
internal static class Invisible
{
    /// <summary>Whether a character is read as if it were not there.</summary>
    /// <param name="character">The character as typed.</param>
    /// <returns>True when it is.</returns>
    public static bool IsDropped(char character) =>
        IsApostrophe(character) || IsUnseen(character) || IsAccent(character) || ArabicFolding.IsDropped(character) || IndicFolding.IsDropped(character);

    private static bool IsApostrophe(char character) => character
        is '\u2018' or '\u2019' or '\u201B' or '\u00B4' or '\u02B9' or (>= '\u02BB' and <= '\u02BF');

    // Soft hyphen, invisible signs, joiners and directions, keycap, emoji or text style.
    private static bool IsUnseen(char character) => character
        is '\u00AD' or '\u061C' or '\u180E' or '\uFEFF' or '\u3164' or '\uFFA0'
        or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F')
        or (>= '\uFE00' and <= '\uFE0F');

    private static bool IsAccent(char character) => character
        is (>= '\u0300' and <= '\u036F') or (>= '\u1AB0' and <= '\u1AFF') or (>= '\u1DC0' and <= '\u1DFF')
        or (>= '\u20D0' and <= '\u20FF') or (>= '\uFE20' and <= '\uFE2F');
}
