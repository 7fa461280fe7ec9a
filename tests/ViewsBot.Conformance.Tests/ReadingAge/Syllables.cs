using System.Text.RegularExpressions;

namespace ViewsBot.Conformance.Tests.ReadingAge;

/// <summary>Counts the syllables of an English word by its groups of vowels; right for about nine words in ten, and never below one.</summary>
internal static partial class Syllables
{
    private const int OneSyllableAtMost = 3;

    /// <summary>How many.</summary>
    public static int In(string word)
    {
        var letters = NoLetter().Replace(word.ToLowerInvariant(), "").Replace("some", "som", StringComparison.Ordinal).Replace("every", "evry", StringComparison.Ordinal);

        if (letters.Length <= OneSyllableAtMost) { return 1; }

        var sounded = letters.EndsWith("le", StringComparison.Ordinal) ? letters : SilentEnd().Replace(letters, "$1");

        return Math.Max(1, Vowels().Count(sounded));
    }

    [GeneratedRegex("[^a-z]")]
    private static partial Regex NoLetter();

    /// <summary>The e of "made", "makes" and "asked" is not heard; that of "houses" and "wanted" is.</summary>
    [GeneratedRegex("([^laeiouy])es$|([^td])ed$|([^laeiouy])e$")]
    private static partial Regex SilentEnd();

    [GeneratedRegex("[aeiouy]+")]
    private static partial Regex Vowels();
}
