namespace ViewsBot.Language.Reading.Patterns;

/// <summary>Sets of listed words, each tested with one look at a bit.</summary>
internal sealed class WordSets
{
    private readonly List<ulong[]> _sets = [];
    private readonly List<int[]> _members = [];
    private readonly Dictionary<string, int> _known = [];
    private readonly int _width;

    /// <summary>Makes room.</summary>
    /// <param name="words">How many listed words there are.</param>
    public WordSets(int words) => _width = ((words - 1) / 64) + 1;

    /// <summary>Finds a set.</summary>
    /// <param name="name">What it is called.</param>
    /// <returns>Its number; null when there is none of that name.</returns>
    public int? Find(string name) => _known.TryGetValue(name, out var set) ? set : null;

    /// <summary>Adds a set.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="words">The ids in it.</param>
    /// <returns>Its number.</returns>
    public int Add(string name, int[] words)
    {
        var bits = new ulong[_width];
        foreach (var word in words) { bits[word / 64] |= 1UL << (word % 64); }

        _sets.Add(bits);
        _members.Add(words);
        return _known[name] = _sets.Count - 1;
    }

    /// <summary>The words of a set.</summary>
    /// <param name="set">The set's number.</param>
    /// <returns>Their ids.</returns>
    public IReadOnlyList<int> WordsOf(int set) => _members[set];

    /// <summary>Whether a word is in a set.</summary>
    /// <param name="set">The set's number.</param>
    /// <param name="word">The word's id.</param>
    /// <returns>True when it is.</returns>
    public bool Has(int set, int word) => (_sets[set][word / 64] & (1UL << (word % 64))) != 0;
}
