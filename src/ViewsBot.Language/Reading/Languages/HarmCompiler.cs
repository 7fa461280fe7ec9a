using ViewsBot.Language.Reading.Files;
using ViewsBot.Language.Reading.Harm;
using ViewsBot.Language.Reading.Spelling;

namespace ViewsBot.Language.Reading.Languages;

/// <summary>Makes patterns of harm ready to match. A pattern is words with spaces between: "a|b" is either, "&lt;set&gt;" any of a set,
/// a "?" after a word lets it be left out, ".." is up to three words of any kind, "^" and "$" are the beginning and the end.</summary>
internal sealed class HarmCompiler
{
    private readonly HarmWords _harm;
    private readonly PhraseWords _words;
    private readonly Lexicon _lexicon;
    private readonly WordSets _sets;

    /// <summary>Takes what tells of harm.</summary>
    /// <param name="harm">The patterns as written.</param>
    /// <param name="words">Splits phrases.</param>
    /// <param name="spellings">How words are spelt.</param>
    public HarmCompiler(HarmWords harm, PhraseWords words, SpellingLists spellings)
    {
        _harm = harm;
        _words = words;
        var patterns = harm.Patterns.Values.SelectMany(list => list).Concat(harm.Lookalikes);
        var single = harm.Sets.Values.SelectMany(list => list).Select(Single);
        _lexicon = spellings.LexiconOf(single.Concat(patterns.SelectMany(WordsIn)), exactOnly: []);
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
        new([.. patterns.Select(pattern => Parts(pattern).Select(part => Element(part, pattern)).ToArray())], _sets, _lexicon.Count);

    private static string[] Parts(Phrase pattern)
    {
        var parts = pattern.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts.Any(part => part is not (".." or "^" or "$") && !part.EndsWith('?'))
            ? parts
            : throw pattern.Place.Broken("a pattern with at least one word that must be there");
    }

    private HarmElement Element(string part, Phrase pattern) => part switch
    {
        ".." => new HarmElement(HarmElementKind.Gap),
        "^" => new HarmElement(HarmElementKind.Beginning),
        "$" => new HarmElement(HarmElementKind.End),
        _ => new HarmElement(HarmElementKind.Words, SetOf(part, pattern), part.EndsWith('?')),
    };

    private int SetOf(string part, Phrase pattern)
    {
        var alternatives = part.TrimEnd('?').Split('|').SelectMany(alternative => Alternatives(alternative, pattern));
        return _sets.Add(part.TrimEnd('?'), [.. alternatives.Select(_lexicon.IdOf)]);
    }

    private IEnumerable<string> WordsIn(Phrase pattern) => Parts(pattern)
        .Where(part => part is not (".." or "^" or "$"))
        .SelectMany(part => part.TrimEnd('?').Split('|'))
        .SelectMany(alternative => Alternatives(alternative, pattern));

    private IEnumerable<string> Alternatives(string alternative, Phrase pattern)
    {
        if (!alternative.StartsWith('<')) { return [Single(pattern with { Text = alternative })]; }

        return _harm.Sets.TryGetValue(alternative.Trim('<', '>'), out var set)
            ? set.Select(Single)
            : throw pattern.Place.Broken($"a set of words called {alternative}");
    }

    private string Single(Phrase phrase) =>
        _words.Of(phrase.Text) is [var only] ? only : throw phrase.Place.Broken($"one word where \"{phrase.Text}\" stands");
}
