namespace ViewsBot.Language.Reading.Patterns;

/// <summary>Looks for patterns in a text of word ids. A pattern looks only a few words ahead, so a text costs what its length is.</summary>
internal sealed class PatternMatcher
{
    /// <summary>The most words a gap takes.</summary>
    public const int LongestGap = 3;

    private readonly PatternElement[][] _patterns;
    private readonly int[][] _startingWith;
    private readonly WordSets _sets;

    /// <summary>Takes the patterns.</summary>
    /// <param name="patterns">The patterns.</param>
    /// <param name="sets">Their sets of words.</param>
    /// <param name="words">How many listed words there are.</param>
    public PatternMatcher(IReadOnlyList<PatternElement[]> patterns, WordSets sets, int words)
    {
        _patterns = [.. patterns];
        _sets = sets;
        _startingWith = StartingWith(words);
    }

    /// <summary>Whether a pattern begins at a place and takes more than harmless words.</summary>
    /// <param name="words">The text's word ids.</param>
    /// <param name="at">The place.</param>
    /// <param name="harmless">Which of the words are harmless where they stand.</param>
    /// <param name="steps">Counts the comparisons.</param>
    /// <returns>True when there is one.</returns>
    public bool MatchesAt(ReadOnlySpan<int> words, int at, ReadOnlySpan<bool> harmless, ref int steps)
    {
        foreach (var pattern in _startingWith[words[at]])
        {
            var end = Match(_patterns[pattern], words, at, ref steps);
            if (end > at && harmless[at..end].Contains(false)) { return true; }
        }

        return false;
    }

    /// <summary>How far the patterns that begin at a place reach.</summary>
    /// <param name="words">The text's word ids.</param>
    /// <param name="at">The place.</param>
    /// <param name="steps">Counts the comparisons.</param>
    /// <returns>The end of the longest; the place itself when there is none.</returns>
    public int EndOfLongest(ReadOnlySpan<int> words, int at, ref int steps)
    {
        var end = at;
        foreach (var pattern in _startingWith[words[at]])
        {
            end = Math.Max(end, Match(_patterns[pattern], words, at, ref steps));
        }

        return end;
    }

    private int[][] StartingWith(int words)
    {
        var starting = new List<int>?[words];
        for (var pattern = 0; pattern < _patterns.Length; pattern++)
        {
            foreach (var word in FirstWords(_patterns[pattern]))
            {
                var patterns = starting[word] ??= [];
                if (patterns.Count == 0 || patterns[^1] != pattern) { patterns.Add(pattern); }
            }
        }

        return Array.ConvertAll(starting, patterns => patterns?.ToArray() ?? []);
    }

    private IEnumerable<int> FirstWords(PatternElement[] pattern)
    {
        foreach (var element in pattern.Where(element => element.Kind == PatternElementKind.Words))
        {
            foreach (var word in _sets.WordsOf(element.WordSet)) { yield return word; }

            if (!element.IsOptional) { yield break; }
        }
    }

    private int Match(ReadOnlySpan<PatternElement> pattern, ReadOnlySpan<int> words, int at, ref int steps)
    {
        if (pattern.IsEmpty) { return at; }

        steps++;
        var element = pattern[0];
        var rest = pattern[1..];
        return element.Kind switch
        {
            PatternElementKind.Beginning => at == 0 ? Match(rest, words, at, ref steps) : -1,
            PatternElementKind.End => at == words.Length ? Match(rest, words, at, ref steps) : -1,
            PatternElementKind.Gap => MatchAfterGap(rest, words, at, ref steps),
            _ => MatchWord(element, rest, words, at, ref steps),
        };
    }

    private int MatchWord(PatternElement element, ReadOnlySpan<PatternElement> rest, ReadOnlySpan<int> words, int at, ref int steps)
    {
        if (at < words.Length && _sets.Has(element.WordSet, words[at]))
        {
            var end = Match(rest, words, at + 1, ref steps);
            if (end >= 0) { return end; }
        }

        var mayGoOn = element.IsOptional || (element.OrEnd && at == words.Length);
        return mayGoOn ? Match(rest, words, at, ref steps) : -1;
    }

    private int MatchAfterGap(ReadOnlySpan<PatternElement> rest, ReadOnlySpan<int> words, int at, ref int steps)
    {
        for (var skipped = 0; skipped <= LongestGap && at + skipped <= words.Length; skipped++)
        {
            var end = Match(rest, words, at + skipped, ref steps);
            if (end >= 0) { return end; }
        }

        return -1;
    }
}
