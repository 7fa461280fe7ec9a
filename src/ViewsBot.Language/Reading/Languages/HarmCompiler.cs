using ViewsBot.Language.Reading.Files;
using ViewsBot.Language.Reading.Harm;
using ViewsBot.Language.Reading.Spelling;

namespace ViewsBot.Language.Reading.Languages;

/// <summary>Makes patterns of harm ready to match. A pattern is words with spaces between: "a|b" is either, "&lt;set&gt;" any of a set,
/// a "?" after a word lets it be left out, ".." is up to three words of any kind, "^" and "$" are the beginning and the end ("a|$" is either).</summary>
internal sealed class HarmCompiler
{
    private readonly HarmWords _harm;
    private readonly PhraseWords _words;
    private readonly Lexicon _lexicon;
    private readonly WordSets _sets;

    // The same set of words stands in many patterns: each is taken apart once.
    private readonly Dictionary<string, string[]> _wordsOf = new(StringComparer.Ordinal);

    /// <summary>Takes what tells of harm.</summary>
    /// <param name="harm">The patterns as written.</param>
    /// <param name="words">Splits phrases.</param>
    /// <param name="spellings">How words are spelt.</param>
    public HarmCompiler(HarmWords harm, PhraseWords words, SpellingLists spellings)
    {
        _harm = harm;
        _words = words;
        foreach (var pattern in harm.Patterns.Values.SelectMany(list => list).Concat(harm.Lookalikes))
        {
            TakeApart(pattern);
        }

        _lexicon = spellings.LexiconOf(_wordsOf.Values.SelectMany(list => list), exactOnly: []);
        _sets = new WordSets(_lexicon.Count);
    }

    /// <summary>Compiles.</summary>
    /// <returns>The lists, ready.</returns>
    public HarmLists Compile()
    {
        var lookalikes = Compile(_harm.Lookalikes);
        var byAudience = _harm.Patterns.ToDictionary(list => list.Key, list => Compile(list.Value), StringComparer.Ordinal);
        byAudience.Remove("everyone", out var everyone);

        return new HarmLists(_lexicon, lookalikes, everyone!, byAudience);
    }

    private HarmMatcher Compile(IReadOnlyList<Phrase> patterns) =>
        new([.. patterns.Select(pattern => Array.ConvertAll(Parts(pattern.Text), Element))], _sets, _lexicon.Count);

    private static string[] Parts(string pattern) => pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsWords(string part) => part is not (".." or "^" or "$");

    private HarmElement Element(string part) => part switch
    {
        ".." => new HarmElement(HarmElementKind.Gap),
        "^" => new HarmElement(HarmElementKind.Beginning),
        "$" => new HarmElement(HarmElementKind.End),
        _ => new HarmElement(HarmElementKind.Words, SetOf(part.TrimEnd('?')), part.EndsWith('?'), part.Split('|').Contains("$")),
    };

    private int SetOf(string part) =>
        _sets.Find(part) ?? _sets.Add(part, Array.ConvertAll(_wordsOf[part], _lexicon.IdOf));

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

        return _harm.Sets.TryGetValue(alternative.Trim('<', '>'), out var set)
            ? set.Select(word => Single(word.Text, word.Place))
            : throw place.Broken($"a set of words called {alternative}");
    }

    private string Single(string text, Place place) =>
        _words.Of(text) is [var only] ? only : throw place.Broken($"one word where \"{text}\" stands");
}
