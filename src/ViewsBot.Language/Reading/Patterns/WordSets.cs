using System.Numerics;

namespace ViewsBot.Language.Reading.Patterns;

/// <summary>Sets of listed words, each tested with one look at a bit.</summary>
internal sealed class WordSets
{
    private readonly List<ulong[]> _sets = [];
    private readonly int _width;

    /// <summary>Makes room.</summary>
    /// <param name="words">How many listed words there are.</param>
    public WordSets(int words) => _width = ((words - 1) / 64) + 1;

    /// <summary>Adds a set.</summary>
    /// <param name="words">The ids in it.</param>
    /// <returns>Its number.</returns>
    public int Add(int[] words)
    {
        var bits = new ulong[_width];
        foreach (var word in words) { bits[word / 64] |= 1UL << (word % 64); }

        _sets.Add(bits);
        return _sets.Count - 1;
    }

    /// <summary>The words of a set.</summary>
    /// <param name="set">The set's number.</param>
    /// <returns>Their ids, in order.</returns>
    public IEnumerable<int> WordsOf(int set)
    {
        for (var part = 0; part < _width; part++)
        {
            for (var bits = _sets[set][part]; bits != 0; bits &= bits - 1) { yield return (part * 64) + BitOperations.TrailingZeroCount(bits); }
        }
    }

    /// <summary>Whether a word is in a set.</summary>
    /// <param name="set">The set's number.</param>
    /// <param name="word">The word's id.</param>
    /// <returns>True when it is.</returns>
    public bool Has(int set, int word) => (_sets[set][word / 64] & (1UL << (word % 64))) != 0;
}
