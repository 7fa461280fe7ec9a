using ViewsBot.Language.Reading.Files;
using ViewsBot.Language.Reading.Harm;

namespace ViewsBot.Language.Reading.Languages;

/// <summary>Makes the patterns of harm ready to match.</summary>
internal static class HarmCompiler
{
    private const string Everyone = "everyone";

    /// <summary>Compiles.</summary>
    /// <param name="harm">The patterns as written.</param>
    /// <param name="words">Splits phrases.</param>
    /// <param name="spellings">How words are spelt.</param>
    /// <returns>The lists, ready.</returns>
    public static HarmLists Compile(HarmWords harm, PhraseWords words, SpellingLists spellings)
    {
        var patterns = new PatternCompiler(harm.Sets, harm.Patterns.Values.SelectMany(list => list).Concat(harm.Lookalikes), words, spellings);
        var byAudience = harm.Patterns.ToDictionary(list => list.Key, list => patterns.Compile(list.Value), StringComparer.Ordinal);
        byAudience.Remove(Everyone, out var everyone);

        return new HarmLists(patterns.Lexicon, patterns.Compile(harm.Lookalikes), everyone!, byAudience);
    }
}
