namespace ViewsBot.Language.Reading.Spelling;

/// <summary>Finds the listed word a misspelt one is nearest to. Short words are never mended, and a tie is no answer.</summary>
internal sealed class NearWords
{
    private const int ShortestMended = 4;
    private const int ShortestMendedTwice = 8;

    private readonly Dictionary<int, List<KeyValuePair<string, int>>> _words = [];
    private readonly HashSet<int> _exactOnly;

    /// <summary>Takes the listed words.</summary>
    /// <param name="ids">The words and their ids.</param>
    /// <param name="exactOnly">Ids of words that turn a meaning round ("not"): nothing is ever mended to them.</param>
    public NearWords(IReadOnlyDictionary<string, int> ids, HashSet<int> exactOnly)
    {
        _exactOnly = exactOnly;
        foreach (var entry in ids)
        {
            if (entry.Key.Length > EditDistance.LongestWord || Stems.Is(entry.Key)) { continue; }

            var key = KeyOf(entry.Key[0], entry.Key.Length);
            if (!_words.TryGetValue(key, out var bucket)) { _words[key] = bucket = []; }

            bucket.Add(entry);
        }
    }

    /// <summary>Finds the nearest word with the same first letter.</summary>
    /// <param name="word">The word as typed, folded.</param>
    /// <param name="steps">Counts the words compared.</param>
    /// <returns>Its id; <see cref="Lexicon.Unknown"/> when there is none, or two equally near.</returns>
    public int Find(ReadOnlySpan<char> word, ref int steps)
    {
        if (word.Length is < ShortestMended or > EditDistance.LongestWord - 2) { return Lexicon.Unknown; }

        var limit = word.Length < ShortestMendedTwice ? 1 : 2;
        var best = limit + 1;
        var found = Lexicon.Unknown;
        for (var length = word.Length - limit; length <= word.Length + limit; length++)
        {
            if (!_words.TryGetValue(KeyOf(word[0], length), out var bucket)) { continue; }

            foreach (var (candidate, id) in bucket)
            {
                steps++;
                var distance = EditDistance.Within(word, candidate, Math.Min(limit, best));
                if (distance > best || distance > limit) { continue; }

                found = distance == best || !MayBeMendedTo(candidate, id) ? Lexicon.Unknown : id;
                best = distance;
            }
        }

        return found;
    }

    private static int KeyOf(char first, int length) => (first << 8) | length;

    private bool MayBeMendedTo(string word, int id) => word.Length >= ShortestMended && !_exactOnly.Contains(id);
}
