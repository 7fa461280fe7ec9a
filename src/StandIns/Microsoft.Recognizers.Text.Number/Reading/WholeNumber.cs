namespace Microsoft.Recognizers.Text.Number.Reading;

/// <summary>Reads a whole number in words: "five", "a hundred", "two thousand and thirty-one".</summary>
internal static class WholeNumber
{
    /// <summary>Reads as far as the words make one number; <c>null</c> if none begins here.</summary>
    public static double? Read(ref WordsInARow row)
    {
        var groups = new Groups();
        return ReadGroups(ref row, ref groups) ? groups.Total() : null;
    }

    /// <summary>Reads a whole number that counts dozens or the like, as far as its last group says: "three hundred and two dozen" is 324.</summary>
    public static double? ReadCounted(ref WordsInARow row)
    {
        var ahead = row;
        var groups = new Groups();
        if (!ReadGroups(ref ahead, ref groups) && !ReadArticle(ref ahead, ref groups))
        {
            return null;
        }

        if (!ahead.IsNextAfterSpace(Role.Counted))
        {
            return null;
        }

        row = ahead;
        groups.RaiseLast(row.Take());
        return groups.Total();
    }

    /// <summary>Reads the groups of a whole number.</summary>
    /// <returns>Whether there was one.</returns>
    public static bool ReadGroups(ref WordsInARow row, ref Groups groups)
    {
        var any = false;
        while (ReadGroup(ref row, ref groups, out var hasScale))
        {
            any = true;
            var ahead = row;
            if (!hasScale || !ahead.TakeSpaceOrAnd() || !BeginsGroup(ahead))
            {
                break;
            }

            row = ahead;
        }

        return any;
    }

    /// <summary>Reads one group: a small number, or an article, and its scales. An article alone is no number.</summary>
    public static bool ReadGroup(ref WordsInARow row, ref Groups groups, out bool hasScale)
    {
        var ahead = row;
        var isArticle = ahead.IsNext(Role.Article);
        var isLone = ahead.IsNext(Role.LoneScale);
        var small = isArticle ? ahead.Take() : isLone ? 1 : ahead.TakeSmall();
        var first = isLone ? ahead.Take() : 1;
        var (product, largest) = ahead.TakeScales();
        (product, largest) = (product * first, Math.Max(largest, first));
        hasScale = largest > 1;
        if (small is null || (isArticle && !hasScale))
        {
            return false;
        }

        groups.Add(small.Value, product, largest);
        row = ahead;
        return true;
    }

    private static bool ReadArticle(ref WordsInARow row, ref Groups groups)
    {
        if (!row.IsNext(Role.Article))
        {
            return false;
        }

        groups.Add(row.Take(), 1, 1);
        return true;
    }

    private static bool BeginsGroup(WordsInARow row)
    {
        var trial = new Groups();
        return ReadGroup(ref row, ref trial, out _);
    }
}
