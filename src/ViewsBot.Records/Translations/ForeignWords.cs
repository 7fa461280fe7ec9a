using System.Text;
using ViewsBot.Records.Views;

namespace ViewsBot.Records.Translations;

/// <summary>Tells which own words staff probably cannot read. Whoever sees that it is wrong can ask for a translation all the same.</summary>
public static class ForeignWords
{
    /// <summary>Whether these were said in a conversation in another language, or are written in another script.</summary>
    public static bool Are(OwnWords words)
    {
        ArgumentNullException.ThrowIfNull(words);

        return !IsEnglish(words.Origin.Language) || words.Text.EnumerateRunes().Any(IsOfAnotherScript);
    }

    /// <summary>Whether a language is that of the staff, in any region.</summary>
    public static bool IsEnglish(string? language) =>
        language is not null && (language == Translation.ForStaff || language.StartsWith(Translation.ForStaff + "-", StringComparison.Ordinal));

    /// <summary>The Latin letters end, with all that are written with marks, before the Greek ones; from 1E00 on there are more of them.</summary>
    private static bool IsOfAnotherScript(Rune rune) => Rune.IsLetter(rune) && rune.Value is >= 0x0370 and not (>= 0x1D00 and <= 0x1EFF) and not (>= 0x2100 and <= 0x218F) and not (>= 0xFF21 and <= 0xFF5A);
}
