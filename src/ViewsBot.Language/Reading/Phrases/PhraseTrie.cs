namespace ViewsBot.Language.Reading.Phrases;

/// <summary>Phrases by their words: finds the longest one that begins at a place.</summary>
internal sealed class PhraseTrie
{
    private const int Root = 0;

    private readonly Dictionary<long, int> _next = [];
    private readonly List<Piece> _pieces = [default];
    private readonly List<bool> _ends = [false];

    /// <summary>Adds what a phrase says to what is known of it.</summary>
    /// <param name="words">Its words' ids.</param>
    /// <param name="piece">What it says.</param>
    /// <returns>False when the phrase already says something else.</returns>
    public bool TryAdd(ReadOnlySpan<int> words, Piece piece)
    {
        var node = Root;
        foreach (var word in words) { node = Follow(node, word); }

        var known = _pieces[node];
        if (_ends[node] && known.Speaks && piece.Speaks && (known.Kind, known.Value) != (piece.Kind, piece.Value)) { return false; }

        var speaking = known.Speaks ? known : piece;
        _pieces[node] = speaking with
        {
            Filler = known.Filler || piece.Filler,
            Polite = known.Polite || piece.Polite,
            Negates = known.Negates || piece.Negates,
        };
        _ends[node] = true;
        return true;
    }

    /// <summary>Finds the longest phrase at the beginning of some words.</summary>
    /// <param name="words">The words' ids.</param>
    /// <param name="piece">What it says.</param>
    /// <returns>How many words it takes; 0 when there is none.</returns>
    public int Longest(ReadOnlySpan<int> words, out Piece piece)
    {
        var node = Root;
        var length = 0;
        piece = Piece.Unknown;
        for (var index = 0; index < words.Length && _next.TryGetValue(Edge(node, words[index]), out node); index++)
        {
            if (!_ends[node]) { continue; }

            piece = _pieces[node];
            length = index + 1;
        }

        return length;
    }

    private static long Edge(int node, int word) => ((long)node << 32) | (uint)word;

    private int Follow(int node, int word)
    {
        if (_next.TryGetValue(Edge(node, word), out var next)) { return next; }

        _pieces.Add(default);
        _ends.Add(false);
        return _next[Edge(node, word)] = _pieces.Count - 1;
    }
}
