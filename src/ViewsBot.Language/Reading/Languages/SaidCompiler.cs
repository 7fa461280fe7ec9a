using ViewsBot.Language.Reading.Beside;
using ViewsBot.Language.Reading.Files;

namespace ViewsBot.Language.Reading.Languages;

/// <summary>Makes the patterns of what is said beside an answer ready to match.</summary>
internal static class SaidCompiler
{
    /// <summary>Compiles.</summary>
    /// <param name="said">The patterns as written.</param>
    /// <param name="words">Splits phrases.</param>
    /// <param name="spellings">How words are spelt.</param>
    /// <returns>The lists, ready.</returns>
    public static SaidLists Compile(SaidWords said, PhraseWords words, SpellingLists spellings)
    {
        foreach (var pattern in said.Patterns.Values.SelectMany(list => list).Where(pattern => !IsWhole(pattern.Text)))
        {
            throw pattern.Place.Broken("a pattern of a whole reply, from ^ to $");
        }

        var patterns = new PatternCompiler(said.Sets, said.Patterns.Values.SelectMany(list => list), words, spellings);

        return new SaidLists(patterns.Lexicon, [.. Enum.GetValues<Said>()
            .Where(what => said.Patterns.ContainsKey(what.ToWire()))
            .Select(what => new SaidList(what, patterns.Compile(said.Patterns[what.ToWire()]), said.BeforeAnswers.Any(name => name.Text == what.ToWire())))]);
    }

    private static bool IsWhole(string pattern) => pattern.StartsWith("^ ", StringComparison.Ordinal) && pattern.EndsWith(" $", StringComparison.Ordinal);
}
