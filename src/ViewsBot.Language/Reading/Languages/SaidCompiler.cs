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
        var patterns = WholePatterns.Of(said.Sets, said.Patterns, words, spellings);

        return new SaidLists(patterns.Lexicon, [.. Enum.GetValues<Said>()
            .Where(what => said.Patterns.ContainsKey(what.ToWire()))
            .Select(what => new SaidList(what, patterns.Compile(said.Patterns[what.ToWire()]), said.BeforeAnswers.Any(name => name.Text == what.ToWire())))]);
    }
}
