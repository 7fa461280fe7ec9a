using ViewsBot.Language.Reading.Choices;
using ViewsBot.Language.Reading.Files;

namespace ViewsBot.Language.Reading.Languages;

/// <summary>Makes patterns of whole replies ready to match.</summary>
internal static class WholePatterns
{
    /// <summary>Takes them all, so that their words are known.</summary>
    /// <param name="sets">Sets of single words, by name.</param>
    /// <param name="lists">The patterns as written.</param>
    /// <param name="words">Splits phrases.</param>
    /// <param name="spellings">How words are spelt.</param>
    /// <returns>What compiles each.</returns>
    /// <exception cref="TypedWordsFileException">One does not go from the beginning to the end.</exception>
    public static PatternCompiler Of(
        IReadOnlyDictionary<string, IReadOnlyList<Phrase>> sets, IReadOnlyDictionary<string, IReadOnlyList<Phrase>> lists, PhraseWords words, SpellingLists spellings)
    {
        var patterns = lists.Values.SelectMany(list => list).ToList();

        foreach (var pattern in patterns.Where(pattern => !IsWhole(pattern.Text))) { throw pattern.Place.Broken("a pattern of a whole reply, from ^ to $"); }

        return new PatternCompiler(sets, patterns, words, spellings);
    }

    /// <summary>Compiles what people say for choices.</summary>
    public static ChoiceLists Compile(ChoiceWords choices, PhraseWords words, SpellingLists spellings)
    {
        var patterns = Of(choices.Sets, choices.Patterns, words, spellings);

        return new ChoiceLists(patterns.Lexicon, choices.Patterns.ToDictionary(list => list.Key, list => patterns.Compile(list.Value)));
    }

    private static bool IsWhole(string pattern) => pattern.StartsWith("^ ", StringComparison.Ordinal) && pattern.EndsWith(" $", StringComparison.Ordinal);
}
