using System.Buffers;
using ViewsBot.Language.Reading.Tokens;

namespace ViewsBot.Language.Reading.Spelling;

/// <summary>Takes a run of Chinese apart, which is written without spaces: into the fewest listed words, and characters that are not listed only where no word has them.</summary>
internal sealed class HanWords
{
    /// <summary>The id of the option's own name within a run.</summary>
    public const int OptionName = -1;

    private const int LongestPart = 24;
    private const int CostOfListed = 1;
    private const int CostOfUnlisted = 4;

    private readonly Lexicon _lexicon;
    private readonly int _longest;

    /// <summary>Takes the listed words.</summary>
    /// <param name="lexicon">The listed words.</param>
    /// <param name="written">The words and spellings as they are written.</param>
    public HanWords(Lexicon lexicon, IEnumerable<string> written)
    {
        _lexicon = lexicon;
        _longest = Math.Min(LongestPart, written.Where(word => Han.Has(word[0])).Select(word => word.Length).DefaultIfEmpty().Max());
    }

    /// <summary>Splits a run.</summary>
    /// <param name="run">The characters.</param>
    /// <param name="token">The index of their token.</param>
    /// <param name="name">The option's name, where it is Chinese.</param>
    /// <param name="into">Where the ids go.</param>
    /// <param name="steps">Counts the words looked up.</param>
    public void Split(scoped ReadOnlySpan<char> run, int token, scoped ReadOnlySpan<char> name, ref WordIds into, ref int steps)
    {
        // A language without Chinese words knows none of them, and the run is one word to it.
        if (_longest == 0) { into.Add(Lexicon.Unknown, token); return; }

        var room = ArrayPool<int>.Shared.Rent((run.Length + 1) * 2);
        try
        {
            var lengths = room.AsSpan(0, run.Length + 1);
            FillFromTheEnd(run, name, room.AsSpan(run.Length + 1, run.Length + 1), lengths, ref steps);
            Add(run, token, name, lengths, ref into);
        }
        finally
        {
            ArrayPool<int>.Shared.Return(room);
        }
    }

    /// <summary>For each place the length of the first word of the cheapest way on; 0 where the character there is not listed.</summary>
    private void FillFromTheEnd(ReadOnlySpan<char> run, ReadOnlySpan<char> name, Span<int> costs, Span<int> lengths, ref int steps)
    {
        costs[run.Length] = 0;
        for (var at = run.Length - 1; at >= 0; at--)
        {
            (costs[at], lengths[at]) = (costs[at + 1] + CostOfUnlisted, 0);
            for (var length = 1; length <= Math.Min(_longest, run.Length - at); length++)
            {
                steps++;
                if (costs[at + length] + CostOfListed <= costs[at] && _lexicon.IsListed(run.Slice(at, length))) { Take(at, length, costs, lengths); }
            }

            if (IsName(run[at..], name) && costs[at + name.Length] + CostOfListed <= costs[at]) { Take(at, name.Length, costs, lengths); }
        }
    }

    private static void Take(int at, int length, Span<int> costs, Span<int> lengths) =>
        (costs[at], lengths[at]) = (costs[at + length] + CostOfListed, length);

    private static bool IsName(ReadOnlySpan<char> run, ReadOnlySpan<char> name) => !name.IsEmpty && run.StartsWith(name);

    private void Add(scoped ReadOnlySpan<char> run, int token, scoped ReadOnlySpan<char> name, scoped ReadOnlySpan<int> lengths, ref WordIds into)
    {
        var unlisted = 0;
        for (var at = 0; at < run.Length; at += Math.Max(1, lengths[at]))
        {
            if (lengths[at] == 0)
            {
                // Most words have two characters: a gap of a pattern is as wide over them as over other languages' words.
                if (unlisted++ % 2 == 0) { into.Add(Lexicon.Unknown, token); }

                continue;
            }

            unlisted = 0;
            if (lengths[at] == name.Length && IsName(run[at..], name)) { into.Add(OptionName, token); }
            else { _lexicon.TryAsListed(run.Slice(at, lengths[at]), token, ref into); }
        }
    }
}
