using System.Buffers;
using ViewsBot.Language.Reading.Tokens;

namespace ViewsBot.Language.Reading.Learned;

/// <summary>
/// What a stretch of text is made of: the groups of two to five letters in each word, the words, and which beginnings of words stand near
/// each other. Each is a number, many of them share one, and each counts once. So a form nobody listed still looks like its relatives.
/// </summary>
internal ref struct LetterGroups
{
    /// <summary>How many numbers there are: a power of two.</summary>
    public const int Numbers = 1 << 16;

    private const int LongestGroup = 5;
    private const int LongestWord = 24;
    private const int Beginning = 4;

    private readonly int[] _rented;
    private int _count;

    private LetterGroups(int most) => _rented = ArrayPool<int>.Shared.Rent(most);

    /// <summary>The numbers, in order, each once.</summary>
    public readonly ReadOnlySpan<int> All => _rented.AsSpan(0, _count);

    /// <summary>Takes a stretch of text apart.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="first">The first token of the stretch.</param>
    /// <param name="count">How many there are.</param>
    /// <returns>What it is made of: dispose of it.</returns>
    public static LetterGroups Of(in TokenList tokens, int first, int count)
    {
        var groups = new LetterGroups(count * ((LongestWord + 2) * LongestGroup + 3));
        for (var index = first; index < first + count; index++)
        {
            groups.AddWord(tokens.TextOf(index));
            for (var apart = 1; apart <= 2 && index + apart < first + count; apart++) { groups.AddPair(tokens.TextOf(index), tokens.TextOf(index + apart), apart); }
        }

        groups.KeepEachOnce();
        return groups;
    }

    /// <summary>Gives the memory back.</summary>
    public readonly void Dispose() => ArrayPool<int>.Shared.Return(_rented, clearArray: true);

    private void AddWord(ReadOnlySpan<char> word)
    {
        Span<char> edged = stackalloc char[LongestWord + 2];
        var letters = Math.Min(word.Length, LongestWord);
        edged[0] = '^';
        word[..letters].CopyTo(edged[1..]);
        edged[letters + 1] = '$';
        edged = edged[..(letters + 2)];

        // A sign of Chinese is a word or half of one: there a single one says something.
        for (var length = Han.Has(word[0]) ? 1 : 2; length <= LongestGroup; length++)
        {
            for (var at = 0; at + length <= edged.Length; at++) { Add(Hash(edged.Slice(at, length), (uint)length)); }
        }

        Add(Hash(word, LongestGroup + 1));
    }

    private void AddPair(ReadOnlySpan<char> first, ReadOnlySpan<char> second, int apart) =>
        Add(Hash(Begin(second), Hash(Begin(first), (uint)(LongestGroup + 1 + apart))));

    private static ReadOnlySpan<char> Begin(ReadOnlySpan<char> word) => word[..Math.Min(word.Length, Beginning)];

    private void Add(uint hash) => _rented[_count++] = (int)((hash ^ (hash >> 16)) & (Numbers - 1));

    /// <summary>FNV-1a over UTF-16 units: the same on every machine, unlike the framework's own.</summary>
    private static uint Hash(ReadOnlySpan<char> text, uint seed)
    {
        var hash = (2166136261 ^ seed) * 16777619;
        foreach (var character in text) { hash = (hash ^ character) * 16777619; }

        return hash;
    }

    private void KeepEachOnce()
    {
        var all = _rented.AsSpan(0, _count);
        all.Sort();
        var kept = 0;
        for (var index = 0; index < all.Length; index++)
        {
            if (kept == 0 || all[index] != all[kept - 1]) { all[kept++] = all[index]; }
        }

        _count = kept;
    }
}
