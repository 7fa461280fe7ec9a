namespace ViewsBot.Language.Reading.Phrases;

/// <summary>Phrases by their words: each phrase ends at a node of its own, whatever it says there.</summary>
internal sealed class PhraseTrie
{
    /// <summary>The node that every phrase begins at.</summary>
    public const int Root = 0;

    private readonly Dictionary<long, int> _next = [];

    /// <summary>The node a phrase ends at; made if it is new.</summary>
    /// <param name="words">Its words' ids.</param>
    /// <returns>The node.</returns>
    public int NodeOf(ReadOnlySpan<int> words)
    {
        var node = Root;
        foreach (var word in words)
        {
            if (!TryFollow(node, word, out var next)) { _next[Edge(node, word)] = next = _next.Count + 1; }

            node = next;
        }

        return node;
    }

    /// <summary>Goes one word on.</summary>
    /// <param name="node">Where it stands.</param>
    /// <param name="word">The word's id.</param>
    /// <param name="next">Where that leads.</param>
    /// <returns>False when no phrase goes on like this.</returns>
    public bool TryFollow(int node, int word, out int next) => _next.TryGetValue(Edge(node, word), out next);

    /// <summary>Gives back the room that no phrase needed.</summary>
    public void Trim() => _next.TrimExcess();

    private static long Edge(int node, int word) => ((long)node << 32) | (uint)word;
}
