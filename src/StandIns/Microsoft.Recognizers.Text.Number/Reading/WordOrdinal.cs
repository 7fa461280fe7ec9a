namespace Microsoft.Recognizers.Text.Number.Reading;

/// <summary>Reads an ordinal in words: "first", "twenty-first", "one hundred and fifth", "two hundredth".</summary>
internal static class WordOrdinal
{
    /// <summary>Reads an ordinal; <c>null</c>, and the row as it was, if none begins here.</summary>
    public static double? Read(ref WordsInARow row) => ReadEndingInOrdinal(ref row) ?? ReadEndingInScale(ref row);

    private static double? ReadEndingInOrdinal(ref WordsInARow row)
    {
        var ahead = row;
        var groups = new Groups();
        while (ReadGroupBefore(ref ahead, ref groups))
        {
        }

        var tens = TakeTens(ref ahead);
        if (tens > 0 ? !ahead.IsNextJoined(Role.Ordinal) : !ahead.IsNext(Role.Ordinal))
        {
            return null;
        }

        groups.Add(tens + ahead.Take(), 1, 1);
        row = ahead;
        return groups.Total();
    }

    /// <summary>A group with a scale that something follows: "one hundred and" before "fifth".</summary>
    private static bool ReadGroupBefore(ref WordsInARow row, ref Groups groups)
    {
        var (ahead, trial) = (row, new Groups());
        if (!WholeNumber.ReadGroup(ref ahead, ref trial, out var hasScale) || !hasScale || !ahead.TakeSpaceOrAnd())
        {
            return false;
        }

        WholeNumber.ReadGroup(ref row, ref groups, out _);
        row = ahead;
        return true;
    }

    private static double TakeTens(ref WordsInARow row)
    {
        var ahead = row;
        if (!ahead.IsNext(Role.Ten))
        {
            return 0;
        }

        var tens = ahead.Take();
        if (!ahead.IsNextJoined(Role.Ordinal))
        {
            return 0;
        }

        row = ahead;
        return tens;
    }

    /// <summary>"two hundredth", and "trillionth" alone; but "a trillionth" is a part of a whole and no ordinal.</summary>
    private static double? ReadEndingInScale(ref WordsInARow row)
    {
        var ahead = row;
        if (ahead.IsNext(Role.OrdinalScale))
        {
            return ahead.FollowsArticle() ? null : row.Take();
        }

        var groups = new Groups();
        if (!WholeNumber.ReadGroups(ref ahead, ref groups) || !ahead.IsNextAfterSpace(Role.OrdinalScale))
        {
            return null;
        }

        row = ahead;
        groups.RaiseLast(row.Take());
        return groups.Total();
    }
}
