using ViewsBot.Language.Reading.Tokens;

namespace ViewsBot.Language.Reading.Spelling;

/// <summary>The listed words of a language, and how a typed word is found among them however it is spelt.</summary>
internal sealed class Lexicon
{
    /// <summary>The id of every word that is not listed.</summary>
    public const int Unknown = 0;

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _ids;
    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _spellings;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _ordinary;
    private readonly Stems _stems;
    private readonly Lazy<NearWords> _near;
    private readonly GluedWords _glued;
    private readonly HanWords _han;

    /// <summary>Builds it.</summary>
    /// <param name="words">The listed words, folded; a beginning of words ends with <see cref="Stems.Mark"/>.</param>
    /// <param name="spellings">From a spelling to the words it stands for.</param>
    /// <param name="ordinary">Words that mean themselves and are never mended; listed ones may be among them.</param>
    /// <param name="exactOnly">Listed words that nothing is mended to.</param>
    public Lexicon(IEnumerable<string> words, IReadOnlyDictionary<string, string[]> spellings, HashSet<string> ordinary, IEnumerable<string> exactOnly)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in words) { ids.TryAdd(word, ids.Count + 1); }

        Count = ids.Count + 1;
        _ids = ids.GetAlternateLookup<ReadOnlySpan<char>>();
        _ordinary = ordinary.GetAlternateLookup<ReadOnlySpan<char>>();
        _spellings = spellings
            .ToDictionary(entry => entry.Key, entry => entry.Value.Select(IdOf).ToArray(), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        var exact = exactOnly.Select(IdOf).ToHashSet();

        _stems = new Stems(ids);

        // Slips are mended in the card's language alone, and most languages are nobody's card's.
        _near = new Lazy<NearWords>(() => new NearWords(ids, exact));
        _glued = new GluedWords(this);
        _han = new HanWords(this, ids.Keys.Concat(spellings.Keys));
    }

    /// <summary>How many ids there are, the unknown one with them.</summary>
    public int Count { get; }

    /// <summary>The id of a listed word, spelt as listed.</summary>
    /// <param name="word">The word, folded.</param>
    /// <returns>Its id, or <see cref="Unknown"/>.</returns>
    public int IdOf(string word) => IdOf(word.AsSpan());

    /// <inheritdoc cref="IdOf(string)"/>
    public int IdOf(ReadOnlySpan<char> word) => _ids.TryGetValue(word, out var id) ? id : Unknown;

    /// <summary>The listed words and beginnings that begin like a listed beginning, it among them.</summary>
    /// <param name="stem">The beginning, as listed.</param>
    /// <returns>Their ids.</returns>
    public IEnumerable<int> BeginningLike(string stem) =>
        _ids.Dictionary.Where(word => word.Key.AsSpan().StartsWith(stem.AsSpan(..^1))).Select(word => word.Value);

    /// <summary>Whether a word, or a spelling of one, stands in the lists as it is.</summary>
    /// <param name="word">The word, folded.</param>
    /// <returns>True when it does.</returns>
    public bool IsListed(ReadOnlySpan<char> word) => _ids.ContainsKey(word) || _spellings.ContainsKey(word);

    /// <summary>Whether a word is one of the language's, as far as its lists know: listed, a spelling, or an ordinary word.</summary>
    /// <param name="word">The word, folded.</param>
    /// <returns>True when it is.</returns>
    public bool Knows(ReadOnlySpan<char> word) => IsListed(word) || _ordinary.Contains(word);

    /// <summary>Whether a word is several listed ones that were typed without a space.</summary>
    /// <param name="word">The word, folded.</param>
    /// <returns>True when it is.</returns>
    public bool IsGlued(ReadOnlySpan<char> word)
    {
        if (word.Length > EditDistance.LongestWord) { return false; }

        var parts = new WordIds(stackalloc int[EditDistance.LongestWord], stackalloc int[EditDistance.LongestWord]);
        var steps = 0;
        return _glued.TrySplit(word, token: 0, ref parts, ref steps);
    }

    /// <summary>Finds the listed words of some tokens.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="how">How they are looked for.</param>
    /// <param name="into">Where the ids go.</param>
    /// <param name="steps">Counts the work done.</param>
    public void Resolve(in TokenList tokens, scoped Looking how, ref WordIds into, ref int steps)
    {
        for (var index = 0; index < tokens.Count; index++)
        {
            var text = tokens.TextOf(index);
            steps += 1 + Math.Min(text.Length, EditDistance.LongestWord);
            if (TryAsListed(text, index, ref into)) { continue; }

            // One other character makes another word of a Chinese one: nothing there is a slip.
            if (Han.Has(text[0])) { _han.Split(text, index, how.Name, ref into, ref steps); continue; }

            if (_stems.Find(text, ref steps) is var stem and not Unknown && !_ordinary.Contains(text)) { into.Add(stem, index); continue; }

            if (how.IsMending && tokens[index].Kind == TokenKind.Word && TryMended(text, index, ref into, ref steps)) { continue; }

            into.Add(Unknown, index);
        }
    }

    /// <summary>Adds the words of a word or a spelling that stands in the lists as it is.</summary>
    /// <param name="text">The word, folded.</param>
    /// <param name="token">The index of its token.</param>
    /// <param name="into">Where the ids go.</param>
    /// <returns>False when it is not listed.</returns>
    public bool TryAsListed(scoped ReadOnlySpan<char> text, int token, ref WordIds into)
    {
        if (_ids.TryGetValue(text, out var id)) { into.Add(id, token); return true; }

        if (!_spellings.TryGetValue(text, out var several)) { return false; }

        foreach (var one in several) { into.Add(one, token); }

        return true;
    }

    private bool TryMended(scoped ReadOnlySpan<char> text, int token, ref WordIds into, ref int steps)
    {
        if (text.Length > EditDistance.LongestWord || _ordinary.Contains(text)) { return false; }

        Span<char> room = stackalloc char[EditDistance.LongestWord];
        into.Mended = true;
        if (TryShaped(WrittenForms.WithoutRuns(text, 2, room), text, token, ref into)
            || TryShaped(WrittenForms.WithoutRuns(text, 1, room), text, token, ref into)
            || TryShaped(WrittenForms.WithoutDigits(text, 'i', room), text, token, ref into)
            || TryShaped(WrittenForms.WithoutDigits(text, 'l', room), text, token, ref into))
        {
            return true;
        }

        var near = _near.Value.Find(WrittenForms.WithoutRuns(text, 2, room), ref steps);
        if (near != Unknown) { into.Add(near, token); return true; }

        return _glued.TrySplit(text, token, ref into, ref steps);
    }

    private bool TryShaped(scoped ReadOnlySpan<char> shaped, scoped ReadOnlySpan<char> text, int token, ref WordIds into) =>
        !shaped.SequenceEqual(text) && TryAsListed(shaped, token, ref into);
}
