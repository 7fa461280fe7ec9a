using System.Buffers;
using ViewsBot.Language.Reading.Patterns;
using ViewsBot.Language.Reading.Spelling;
using ViewsBot.Language.Reading.Tokens;

namespace ViewsBot.Language.Reading.Harm;

/// <summary>What tells of harm in one language, and what only looks like it.</summary>
internal sealed class HarmLists
{
    private readonly Lexicon _lexicon;
    private readonly PatternMatcher _lookalikes;
    private readonly PatternMatcher _everyone;
    private readonly IReadOnlyDictionary<string, PatternMatcher> _byAudience;

    /// <summary>Takes the lists.</summary>
    /// <param name="lexicon">The words used in them.</param>
    /// <param name="lookalikes">What only looks like harm.</param>
    /// <param name="everyone">What tells of harm, whoever says it.</param>
    /// <param name="byAudience">What tells of harm from one audience alone.</param>
    public HarmLists(Lexicon lexicon, PatternMatcher lookalikes, PatternMatcher everyone, IReadOnlyDictionary<string, PatternMatcher> byAudience)
    {
        _lexicon = lexicon;
        _lookalikes = lookalikes;
        _everyone = everyone;
        _byAudience = byAudience;
    }

    /// <summary>Whether a text tells of harm.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="how">How its words are looked for.</param>
    /// <param name="harmless">Which of its tokens tell of no harm by themselves, in order; none of them where it is empty.</param>
    /// <param name="audience">Who is speaking.</param>
    /// <param name="steps">Counts the work done.</param>
    /// <returns>True when it does.</returns>
    public bool Match(in TokenList tokens, Looking how, ReadOnlySpan<bool> harmless, string audience, ref int steps)
    {
        if (tokens.Count == 0) { return false; }

        // A token may stand for several words, but never for more than it has letters.
        var room = tokens.Letters;
        var ids = ArrayPool<int>.Shared.Rent(room * 2);
        var marks = ArrayPool<bool>.Shared.Rent(room);
        try
        {
            var words = new WordIds(ids.AsSpan(0, room), ids.AsSpan(room, room));
            _lexicon.Resolve(tokens, how, ref words, ref steps);
            Mark(words, harmless, marks, ref steps);
            return Match(words.Ids, marks.AsSpan(0, words.Count), audience, ref steps);
        }
        finally
        {
            ArrayPool<int>.Shared.Return(ids, clearArray: true);
            ArrayPool<bool>.Shared.Return(marks);
        }
    }

    /// <summary>Whether a word is one of those in the patterns.</summary>
    /// <param name="word">The word, folded.</param>
    /// <returns>True when it is.</returns>
    public bool Knows(ReadOnlySpan<char> word) => _lexicon.Knows(word);

    private bool Match(ReadOnlySpan<int> words, ReadOnlySpan<bool> harmless, string audience, ref int steps)
    {
        _byAudience.TryGetValue(audience, out var alone);
        for (var at = 0; at < words.Length; at++)
        {
            if (_everyone.MatchesAt(words, at, harmless, ref steps)) { return true; }

            if (alone is not null && alone.MatchesAt(words, at, harmless, ref steps)) { return true; }
        }

        return false;
    }

    private void Mark(in WordIds words, ReadOnlySpan<bool> harmless, Span<bool> marks, ref int steps)
    {
        for (var at = 0; at < words.Count; at++) { marks[at] = !harmless.IsEmpty && harmless[words.TokenOf(at)]; }

        for (var at = 0; at < words.Count; at++)
        {
            marks[at.._lookalikes.EndOfLongest(words.Ids, at, ref steps)].Fill(true);
        }
    }
}
