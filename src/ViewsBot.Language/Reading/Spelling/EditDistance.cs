namespace ViewsBot.Language.Reading.Spelling;

/// <summary>How many letters apart two words are: one added, left out, changed, or two neighbours swapped (Damerau-Levenshtein, each stretch edited once).</summary>
internal static class EditDistance
{
    /// <summary>The longest word compared: longer ones are never mended.</summary>
    public const int LongestWord = 24;

    /// <summary>The distance, when it is within a limit.</summary>
    /// <param name="left">A word of at most <see cref="LongestWord"/> letters.</param>
    /// <param name="right">Another.</param>
    /// <param name="limit">The largest distance of interest.</param>
    /// <returns>The distance, or a number above the limit.</returns>
    public static int Within(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit) { return limit + 1; }

        Span<int> beforeLast = stackalloc int[LongestWord + 3];
        Span<int> last = stackalloc int[LongestWord + 3];
        Span<int> row = stackalloc int[LongestWord + 3];
        for (var column = 0; column <= right.Length; column++) { last[column] = column; }

        for (var line = 1; line <= left.Length; line++)
        {
            if (FillRow(left, right, line, beforeLast, last, row) > limit) { return limit + 1; }

            var spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }

        return last[right.Length];
    }

    private static int FillRow(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int line, Span<int> beforeLast, Span<int> last, Span<int> row)
    {
        row[0] = line;
        var smallest = line;
        for (var column = 1; column <= right.Length; column++)
        {
            var changed = last[column - 1] + (left[line - 1] == right[column - 1] ? 0 : 1);
            row[column] = Math.Min(changed, Math.Min(last[column], row[column - 1]) + 1);
            if (IsSwap(left, right, line, column)) { row[column] = Math.Min(row[column], beforeLast[column - 2] + 1); }

            smallest = Math.Min(smallest, row[column]);
        }

        return smallest;
    }

    private static bool IsSwap(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int line, int column) =>
        line > 1 && column > 1 && left[line - 1] == right[column - 2] && left[line - 2] == right[column - 1];
}
