using ViewsBot.Language.Reading.Files;
using ViewsBot.Language.Reading.Patterns;
using ViewsBot.Language.Reading.Spelling;
using ViewsBot.Language.Reading.Tokens;

namespace ViewsBot.Language.Reading.Languages;

/// <summary>Makes patterns ready to match. A pattern is words with spaces between: "a|b" is either, "&lt;set&gt;" any of a set,
/// a "*" after a word's beginning is every word that begins so, a "?" after a word lets it be left out, ".." is up to three words of any kind, "^" and "$" are the beginning and the end ("a|$" is either).</summary>
internal sealed class PatternCompiler
{
    private const int ShortestStem = 3;

    private readonly IReadOnlyDictionary<string, IReadOnlyList<Phrase>> _named;
    private readonly PhraseWords _words;
    private readonly WordSets _sets;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    // The same set of words stands in many patterns: each is taken apart once.
    private readonly Dictionary<string, string[]> _wordsOf = new(StringComparer.Ordinal);

    /// <summary>Takes every pattern there will be, so that their words are known.</summary>
    /// <param name="sets">Sets of single words, by name.</param>
    /// <param name="patterns">The patterns as written.</param>
    /// <param name="words">Splits phrases.</param>
    /// <param name="spellings">How words are spelt.</param>
    public PatternCompiler(IReadOnlyDictionary<string, IReadOnlyList<Phrase>> sets, IEnumerable<Phrase> patterns, PhraseWords words, SpellingLists spellings)
    {
        _named = sets;
        _words = words;
        foreach (var pattern in patterns) { TakeApart(pattern); }

        Lexicon = spellings.LexiconOf(_wordsOf.Values.SelectMany(list => list), exactOnly: []);
        _sets = new WordSets(Lexicon.Count);
    }

    /// <summary>The words used in the patterns.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>Compiles some of the patterns.</summary>
    /// <param name="patterns">The patterns.</param>
    /// <returns>What looks for them.</returns>
    public PatternMatcher Compile(IReadOnlyList<Phrase> patterns) =>
        new([.. patterns.Select(pattern => Array.ConvertAll(Parts(pattern.Text), Element))], _sets, Lexicon.Count);

    private static string[] Parts(string pattern) => pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsWords(string part) => part is not (".." or "^" or "$");

    private PatternElement Element(string part) => part switch
    {
        ".." => new PatternElement(PatternElementKind.Gap),
        "^" => new PatternElement(PatternElementKind.Beginning),
        "$" => new PatternElement(PatternElementKind.End),
        _ => new PatternElement(PatternElementKind.Words, SetOf(part.TrimEnd('?')), part.EndsWith('?'), part.Split('|').Contains("$")),
    };

    private int SetOf(string part)
    {
        if (!_numbers.TryGetValue(part, out var set)) { _numbers[part] = set = _sets.Add([.. _wordsOf[part].SelectMany(IdsOf)]); }

        return set;
    }

    private IEnumerable<int> IdsOf(string word) => Stems.Is(word) ? Lexicon.BeginningLike(word) : [Lexicon.IdOf(word)];

    private void TakeApart(Phrase pattern)
    {
        var parts = Parts(pattern.Text);
        if (!parts.Any(part => IsWords(part) && !part.EndsWith('?')))
        {
            throw pattern.Place.Broken("a pattern with at least one word that must be there");
        }

        foreach (var part in parts.Where(IsWords).Select(part => part.TrimEnd('?')))
        {
            if (!_wordsOf.ContainsKey(part)) { _wordsOf[part] = [.. part.Split('|').Where(IsWords).SelectMany(one => WordsOf(one, pattern.Place))]; }
        }
    }

    private IEnumerable<string> WordsOf(string alternative, Place place)
    {
        if (!alternative.StartsWith('<')) { return [Single(alternative, place)]; }

        return _named.TryGetValue(alternative.Trim('<', '>'), out var set)
            ? set.Select(word => Single(word.Text, word.Place))
            : throw place.Broken($"a set of words called {alternative}");
    }

    private string Single(string text, Place place)
    {
        if (_words.Of(text) is not [var only]) { throw place.Broken($"one word where \"{text}\" stands"); }

        if (!text.EndsWith(Stems.Mark)) { return only; }

        return only.Length >= ShortestStem && !Han.Has(only[0])
            ? only + Stems.Mark
            : throw place.Broken($"a beginning of at least {ShortestStem} letters, in a script whose words have endings, where \"{text}\" stands");
    }
}
