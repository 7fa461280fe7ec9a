using ViewsBot.Language.Reading.Spelling;
using ViewsBot.Language.Reading.Tokens;

namespace ViewsBot.Language.Reading.Phrases;

/// <summary>Everything a short reply may say on one scale in one language.</summary>
internal sealed class PhraseTable
{
    private const int LongestReply = 14;

    private readonly Lexicon _lexicon;
    private readonly PhraseTrie _trie;
    private readonly PieceMap _everywhere;
    private readonly PieceMap _here;
    private readonly int? _negatedFirst;

    /// <summary>Takes the phrases.</summary>
    /// <param name="lexicon">The language's listed words.</param>
    /// <param name="trie">The language's phrases.</param>
    /// <param name="everywhere">What they say everywhere.</param>
    /// <param name="here">What they say on this scale, which goes before.</param>
    /// <param name="negatedFirst">The point that the first one turned round is; null when that is in doubt.</param>
    public PhraseTable(Lexicon lexicon, PhraseTrie trie, PieceMap everywhere, PieceMap here, int? negatedFirst)
    {
        _lexicon = lexicon;
        _trie = trie;
        _everywhere = everywhere;
        _here = here;
        _negatedFirst = negatedFirst;
    }

    /// <summary>Reads a reply.</summary>
    /// <param name="tokens">The reply.</param>
    /// <param name="optionName">The option's name; no tokens when there is none.</param>
    /// <param name="points">Which points the card shows.</param>
    /// <param name="sureness">How sure the reading is.</param>
    /// <param name="steps">Counts the work done.</param>
    /// <returns>What it says.</returns>
    public Verdict Read(in TokenList tokens, in TokenList optionName, IReadOnlyList<int> points, out Sureness sureness, ref int steps)
    {
        var pieces = new PieceList(stackalloc Piece[PieceList.Most], stackalloc int[PieceList.Most]);
        Split(tokens, optionName, Looking.Mending.For(optionName), ref pieces, ref steps);
        var verdict = Weighing.Weigh(pieces, _negatedFirst, points);

        sureness = verdict == Verdict.Words ? Sureness.NotRead : pieces.IsMended ? Sureness.Near : Sureness.Exact;
        return verdict;
    }

    /// <summary>Reads a reply to a card of another language: only what is listed as it was typed.</summary>
    /// <param name="tokens">The reply.</param>
    /// <param name="points">Which points the card shows.</param>
    /// <param name="steps">Counts the work done.</param>
    /// <returns>What it says.</returns>
    public Verdict ReadAsListed(in TokenList tokens, IReadOnlyList<int> points, ref int steps)
    {
        var pieces = new PieceList(stackalloc Piece[PieceList.Most], stackalloc int[PieceList.Most]);
        Split(tokens, default, Looking.AsListed, ref pieces, ref steps);
        return Weighing.Weigh(pieces, _negatedFirst, points);
    }

    /// <summary>What the lists say to a point of the scale that was found by other means.</summary>
    /// <param name="tokens">The reply.</param>
    /// <param name="optionName">The option's name; no tokens when there is none.</param>
    /// <param name="point">The point, 0, 1 or 2.</param>
    /// <param name="points">Which points the card shows.</param>
    /// <param name="steps">Counts the work done.</param>
    /// <returns>Whether they say the same, something else, or nothing.</returns>
    public Support SupportOf(in TokenList tokens, in TokenList optionName, int point, IReadOnlyList<int> points, ref int steps)
    {
        var pieces = new PieceList(stackalloc Piece[PieceList.Most], stackalloc int[PieceList.Most]);
        Split(tokens, optionName, Looking.Mending.For(optionName), ref pieces, ref steps);
        return Weighing.SupportOf(pieces, point, _negatedFirst, points);
    }

    /// <summary>Whether anything listed in a reply is a point of the scale, by its meaning or its place.</summary>
    /// <param name="tokens">The reply.</param>
    /// <param name="steps">Counts the work done.</param>
    /// <returns>True when something is.</returns>
    public bool HasPoint(in TokenList tokens, ref int steps)
    {
        var pieces = new PieceList(stackalloc Piece[PieceList.Most], stackalloc int[PieceList.Most]);
        Split(tokens, default, Looking.Mending, ref pieces, ref steps);
        return Weighing.HasPoint(pieces);
    }

    /// <inheritdoc cref="Lexicon.Knows"/>
    public bool Knows(ReadOnlySpan<char> word) => _lexicon.Knows(word);

    /// <inheritdoc cref="Lexicon.IsGlued"/>
    public bool IsGlued(ReadOnlySpan<char> word) => _lexicon.IsGlued(word);

    /// <summary>Whether every word of a reply is listed as it was typed.</summary>
    /// <param name="tokens">The reply.</param>
    /// <param name="steps">Counts the work done.</param>
    /// <returns>False for a reply that has none, or is too long to be one.</returns>
    public bool HasEveryWord(in TokenList tokens, ref int steps)
    {
        if (tokens.Count is 0 or > LongestReply) { return false; }

        var words = new WordIds(stackalloc int[PieceList.Most], stackalloc int[PieceList.Most]);
        _lexicon.Resolve(tokens, Looking.AsListed, ref words, ref steps);
        return !words.IsOverfull && !words.Ids.Contains(Lexicon.Unknown);
    }

    /// <summary>Splits a reply into pieces; one too long to be more than own words has none.</summary>
    /// <param name="tokens">The reply.</param>
    /// <param name="optionName">The option's name; no tokens when there is none.</param>
    /// <param name="how">How its words are looked for.</param>
    /// <param name="into">Where the pieces go.</param>
    /// <param name="steps">Counts the work done.</param>
    public void Split(in TokenList tokens, in TokenList optionName, scoped Looking how, ref PieceList into, ref int steps)
    {
        if (tokens.Count > LongestReply) { return; }

        var words = new WordIds(stackalloc int[PieceList.Most], stackalloc int[PieceList.Most]);
        _lexicon.Resolve(tokens, how, ref words, ref steps);
        if (words.IsOverfull) { return; }

        into.IsMended = words.Mended;
        for (var at = 0; at < words.Count; steps++)
        {
            var token = words.TokenOf(at);
            if (tokens[token].Kind == TokenKind.Question) { into.IsAsked = true; at++; continue; }

            if (words.Ids[at] == HanWords.OptionName) { into.Add(Piece.OptionName, token); at++; continue; }

            var listed = Longest(words.Ids[..Reach(tokens, words, at)][at..], out var piece);
            var named = OptionNames.LengthAt(tokens, token, optionName);
            var isNamed = named > 0 && token + named >= TokenAfter(words, at, listed);
            into.Add(isNamed ? Piece.OptionName : EndsClause(tokens, words, at, listed) ? piece with { Negates = false } : piece, token);
            at = isNamed ? AtToken(words, token + named) : at + Math.Max(1, listed);
        }
    }

    /// <summary>How far a phrase may go: not over a comma after its first word where that says no ("no, I like it" is not "no I like").</summary>
    private int Reach(in TokenList tokens, in WordIds words, int at) =>
        tokens[words.TokenOf(at)].EndsClause && Longest(words.Ids[at..(at + 1)], out var first) == 1 && first is { Kind: PieceKind.No } or { Negates: true } ? at + 1 : words.Count;

    private int Longest(ReadOnlySpan<int> words, out Piece piece)
    {
        var node = PhraseTrie.Root;
        var length = 0;
        piece = Piece.Unknown;
        for (var index = 0; index < words.Length && _trie.TryFollow(node, words[index], out node); index++)
        {
            if (!TryGet(node, out var said)) { continue; }

            piece = said;
            length = index + 1;
        }

        return length;
    }

    private bool TryGet(int node, out Piece piece)
    {
        var isSaidEverywhere = _everywhere.TryGet(node, out var everywhere);
        if (!_here.TryGet(node, out piece)) { piece = everywhere; return isSaidEverywhere; }

        piece = piece.Beside(everywhere);
        return true;
    }

    /// <summary>"No, I like it" turns nothing round in a language that has one word for no and not.</summary>
    private static bool EndsClause(in TokenList tokens, in WordIds words, int at, int listed) => listed > 0 && tokens[words.TokenOf(at + listed - 1)].EndsClause;

    private static int TokenAfter(in WordIds words, int at, int listed) =>
        listed == 0 ? 0 : words.TokenOf(at + listed - 1) + 1;

    private static int AtToken(in WordIds words, int token)
    {
        var at = 0;
        while (at < words.Count && words.TokenOf(at) < token) { at++; }

        return at;
    }
}
