using System.Globalization;
using System.Text;

namespace ViewsBot.Language.Reading.Tokens;

/// <summary>Makes one of the many ways to write a character: lower case, no diacritics, plain digits, no invisible ones. It is the same for every language.</summary>
internal static class Folding
{
    private const string KeptSymbols = "%&";
    private const char ArabicPercent = '\u066A';

    /// <summary>Folds a character of the first plane.</summary>
    /// <param name="character">The character as typed.</param>
    /// <param name="folded">What to write for it, when it is a letter or a symbol.</param>
    /// <returns>What it does.</returns>
    public static CharacterKind Fold(char character, out char folded)
    {
        folded = character;
        if (char.IsAscii(character)) { return FoldAscii(character, out folded); }

        if (Invisible.IsDropped(character)) { return CharacterKind.Dropped; }

        if (char.IsSurrogate(character)) { return CharacterKind.Surrogate; }

        if (character is >= '\uFF01' and <= '\uFF5E') { return FoldAscii((char)(character - 0xFEE0), out folded); }

        if (character == ArabicPercent) { return FoldAscii('%', out folded); }

        return Ligatures.Has(character) ? CharacterKind.Ligature : FoldCategory(character, out folded);
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
                folded = IndicFolding.Plain(character);
                return CharacterKind.Letter;
            case UnicodeCategory.Format:
                return CharacterKind.Dropped;
            default:
                if (!char.IsLetter(character)) { return CharacterKind.Separator; }

                folded = PlainLetter(character);
                return CharacterKind.Letter;
        }
    }

    private static char PlainLetter(char letter)
    {
        var lower = char.ToLowerInvariant(letter);

        return lower switch
        {
            < '\u0250' or (>= '\u1E00' and <= '\u1EFF') => LatinFolding.Plain(lower),
            >= '\u0400' and <= '\u052F' => CyrillicFolding.Plain(lower),
            >= '\u0600' and <= '\u077F' => ArabicFolding.Plain(lower),
            >= '\u0900' and <= '\u0BFF' => IndicFolding.Plain(lower),
            _ => lower,
        };
    }
}
