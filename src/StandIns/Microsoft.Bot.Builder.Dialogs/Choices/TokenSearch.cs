namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>One search through the words of a reply. Places are counted in words until <see cref="Best"/> says them in characters.</summary>
internal sealed class TokenSearch(string utterance, List<Token> words, FindValuesOptions options)
{
    private readonly List<Match> _matches = [];
    private readonly int _farthest = options.MaxTokenDistance ?? 2;

    /// <summary>Looks for a value everywhere: "last one" is in "the last time I chose the last one" only at its end.</summary>
    public void Add(SortedValue value, List<Token> wanted)
    {
        var from = 0;
        while (from < words.Count && Next(value, wanted, from) is { } match)
        {
            _matches.Add(match);
            from = match.Last + 1;
        }
    }

    /// <summary>Takes the best matches that share no word and no index.</summary>
    public List<ModelResult<FoundValue>> Best()
    {
        var used = new bool[words.Count];
        var indexes = new HashSet<int>();
        var best = new List<Match>();
        foreach (var match in _matches.OrderByDescending(match => match.Score))
        {
            var span = used.AsSpan(match.First, match.Last - match.First + 1);
            if (!span.Contains(true) && indexes.Add(match.Value.Index))
            {
                span.Fill(true);
                best.Add(match);
            }
        }

        return [.. best.OrderBy(match => match.First).Select(Result)];
    }

    /// <summary>Matches the wanted words in order, none too far behind the one before.</summary>
    private Match Next(SortedValue value, List<Token> wanted, int from)
    {
        var (matched, skipped, first, last) = (0, 0, -1, -1);
        foreach (var word in wanted)
        {
            var at = words.FindIndex(from, candidate => candidate.Normalized == word.Normalized);
            var distance = matched > 0 ? at - from : 0;
            if (at < 0 || distance > _farthest)
            {
                continue;
            }

            matched++;
            skipped += distance;
            first = first < 0 ? at : first;
            last = at;
            from = at + 1;
        }

        return matched == 0 || (matched < wanted.Count && !options.AllowPartialMatches)
            ? null
            : new Match(value, first, last, (float)matched / wanted.Count * matched / (matched + skipped));
    }

    private ModelResult<FoundValue> Result(Match match)
    {
        var start = words[match.First].Start;
        var end = words[match.Last].End;

        return new ModelResult<FoundValue>
        {
            Start = start,
            End = end,
            Text = utterance[start..(end + 1)],
            TypeName = "value",
            Resolution = new FoundValue { Value = match.Value.Value, Index = match.Value.Index, Score = match.Score },
        };
    }

    private sealed record Match(SortedValue Value, int First, int Last, float Score);
}
