namespace ViewsBot.Language.Reading.Spelling;

/// <summary>Listed beginnings of words, for languages whose words have more endings than a list can hold: a word that begins so is one of them, whatever its ending.</summary>
internal sealed class Stems
{
    /// <summary>What ends a listed beginning.</summary>
    public const char Mark = '*';

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _ids;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _firstLetters;
    private readonly int _shortest;
    private readonly int _longest;

    /// <summary>Takes the beginnings out of the listed words.</summary>
    /// <param name="words">The listed words and their ids; a beginning ends with <see cref="Mark"/>.</param>
    public Stems(IReadOnlyDictionary<string, int> words)
    {
        var stems = words.Where(word => Is(word.Key)).ToDictionary(word => word.Key[..^1], word => word.Value, StringComparer.Ordinal);
        _ids = stems.GetAlternateLookup<ReadOnlySpan<char>>();
        _shortest = stems.Keys.Select(stem => stem.Length).DefaultIfEmpty(int.MaxValue).Min();
        _firstLetters = stems.Keys.Select(stem => stem[.._shortest]).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = stems.Keys.Select(stem => stem.Length).DefaultIfEmpty().Max();
    }

    /// <summary>Whether a listed word is a beginning.</summary>
    /// <param name="word">The word as listed.</param>
    /// <returns>True when it is.</returns>
    public static bool Is(string word) => word[^1] == Mark;

    /// <summary>Finds the longest beginning of a word.</summary>
    /// <param name="word">The word, folded.</param>
    /// <param name="steps">Counts the beginnings looked up.</param>
    /// <returns>Its id; <see cref="Lexicon.Unknown"/> when the word begins with none.</returns>
    public int Find(ReadOnlySpan<char> word, ref int steps)
    {
        // Most words begin like none of them.
        if (word.Length < _shortest || !_firstLetters.Contains(word[.._shortest])) { return Lexicon.Unknown; }

        for (var length = Math.Min(_longest, word.Length); length >= _shortest; length--)
        {
            steps++;
            if (_ids.TryGetValue(word[..length], out var id)) { return id; }
        }

        return Lexicon.Unknown;
    }
}
