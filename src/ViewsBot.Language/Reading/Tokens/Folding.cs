using System.Globalization;
using System.Text;

namespace ViewsBot.Language.Reading.Tokens;

/// <summary>Makes one of the many ways to write a character: lower case, no diacritics, plain digits, no invisible ones.</summary>
internal static class Folding
{
    private const string KeptSymbols = "%&";

    /// <summary>Folds a character of the first plane.</summary>
    /// <param name="character">The character as typed.</param>
    /// <param name="folded">What to write for it, when it is a letter or a symbol.</param>
    /// <returns>What it does.</returns>
    public static CharacterKind Fold(char character, out char folded)
    {
        folded = character;
        if (char.IsAscii(character)) { return FoldAscii(character, out folded); }

        if (IsDropped(character)) { return CharacterKind.Dropped; }

        if (char.IsSurrogate(character)) { return CharacterKind.Surrogate; }

        if (character is >= '\uFF01' and <= '\uFF5E') { return FoldAscii((char)(character - 0xFEE0), out folded); }

        return FoldCategory(character, out folded);
    }

    /// <summary>Folds a character outside the first plane.</summary>
    /// <param name="rune">The character as typed.</param>
    /// <param name="folded">What to write for it, when it is a letter.</param>
    /// <returns>What it does.</returns>
    public static CharacterKind Fold(Rune rune, out char folded)
    {
        folded = default;
        if (rune.Value is >= 0x1F3FB and <= 0x1F3FF or >= 0xE0000 and <= 0xE0FFF) { return CharacterKind.Dropped; }

        if (!Rune.IsLetterOrDigit(rune)) { return CharacterKind.Symbol; }

        // Styled letters (𝓵𝓲𝓴𝓮) decompose to the plain letter; a script of its own plane is kept as a sign.
        var plain = rune.ToString().Normalize(NormalizationForm.FormKD);
        return plain.Length == 1 ? Fold(plain[0], out folded) : CharacterKind.Symbol;
    }

    private static CharacterKind FoldAscii(char character, out char folded)
    {
        folded = char.ToLowerInvariant(character);
        if (char.IsAsciiLetterOrDigit(character)) { return CharacterKind.Letter; }

        if (character is '\'' or '`') { return CharacterKind.Dropped; }

        return KeptSymbols.Contains(character, StringComparison.Ordinal) || character is '+' or '=' or '$' or '@'
            ? CharacterKind.Symbol
            : CharacterKind.Separator;
    }

    private static bool IsDropped(char character) => character
        is '\u2019' or '\u2018' or '\u02BC' or '\u00B4' or '\u02B9'    // apostrophes
        or '\u00AD' or '\u180E' or '\uFEFF' or '\u20E3'                // soft hyphen, invisible signs, keycap
        or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F')
        or (>= '\uFE00' and <= '\uFE0F')                               // emoji or text style
        or (>= '\u0300' and <= '\u036F') or (>= '\u064B' and <= '\u0652') or '\u0640';

    private static CharacterKind FoldCategory(char character, out char folded)
    {
        folded = character;
        switch (char.GetUnicodeCategory(character))
        {
            case UnicodeCategory.DecimalDigitNumber:
                folded = (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(character));
                return CharacterKind.Letter;
            case UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol or UnicodeCategory.CurrencySymbol
                or UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber:
                return CharacterKind.Symbol;
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark:
                return CharacterKind.Letter;
            default:
                if (!char.IsLetter(character)) { return CharacterKind.Separator; }

                folded = PlainLetter(character);
                return CharacterKind.Letter;
        }
    }

    private static char PlainLetter(char letter)
    {
        var lower = char.ToLowerInvariant(letter);
        if (lower is not ((>= '\u00C0' and <= '\u024F') or (>= '\u1E00' and <= '\u1EFF'))) { return lower; }

        return char.ToLowerInvariant(lower.ToString().Normalize(NormalizationForm.FormD)[0]);
    }
}
