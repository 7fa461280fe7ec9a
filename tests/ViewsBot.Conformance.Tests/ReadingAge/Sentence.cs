using System.Text.RegularExpressions;

namespace ViewsBot.Conformance.Tests.ReadingAge;

/// <summary>One sentence as somebody reads it, and how old a reader it needs.</summary>
/// <remarks>
/// Flesch–Kincaid (Kincaid et al. 1975) and Coleman–Liau (1975) give a school grade; five more is an age in years. Both were made for
/// passages of a hundred words. On one short sentence a single long word moves them by years, so the median says more than the
/// largest, and below five words they say nothing. Neither knows whether a word is familiar, or a sentence clear: people do.
/// </remarks>
internal sealed partial record Sentence(string Key, string Text)
{
    /// <summary>Below so many words the formulas say nothing.</summary>
    public const int FewestWords = 5;

    private const int YearsBeforeFirstGrade = 5;

    /// <summary>Its words.</summary>
    public IReadOnlyList<string> Words { get; } = [.. Word().Matches(Text).Select(match => match.Value)];

    /// <summary>The age in years by Flesch–Kincaid: 0.39 words a sentence + 11.8 syllables a word − 15.59, and five.</summary>
    public double FleschKincaid => (0.39 * Words.Count) + (11.8 * Words.Sum(Syllables.In) / Words.Count) - 15.59 + YearsBeforeFirstGrade;

    /// <summary>The age in years by Coleman–Liau: 0.0588 letters a hundred words − 0.296 sentences a hundred words − 15.8, and five.</summary>
    public double ColemanLiau => (5.88 * Words.Sum(word => word.Count(char.IsLetterOrDigit)) / Words.Count) - (29.6 / Words.Count) - 15.8 + YearsBeforeFirstGrade;

    /// <summary>The sentences of a text of the cards, each hole filled with a word as plain as what stands there.</summary>
    public static IEnumerable<Sentence> In(string key, string text) => Break().Split(Hole().Replace(text.Trim(), Filled))
        .Select(part => new Sentence(key, part)).Where(sentence => sentence.Words.Count > 0);

    /// <summary>Whether it is a sentence, and not a word under a picture or on a button.</summary>
    public static bool IsOne(string text) => text.Length > 0 && ".?!…:".Contains(text[^1], StringComparison.Ordinal);

    private static string Filled(Match hole) => hole.Groups[1].Value switch
    {
        "count" or "number" or "days" => "9",
        var name when name.Contains("name", StringComparison.Ordinal) => "Sam",
        _ => "lunch",
    };

    [GeneratedRegex(@"[\p{L}\d][\p{L}\d'’-]*")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<=[.?!…])\s+")]
    private static partial Regex Break();

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Hole();
}
