namespace ViewsBot.Records.Surveys;

/// <summary>Hides small groups in a row of counts, and as many more cells as it takes that none can be worked out from what is left.</summary>
/// <remarks>
/// All cells of a row add up to the number of conversations, which is shown; so what is hidden in a row is known together. A hidden
/// cell is therefore never alone, and the hidden cells together are never fewer than <see cref="Fewest"/>. A cell of nobody is shown:
/// it tells of nobody. Whoever knows these rules must not work out more than whoever does not: so what is hidden in company is chosen by its
/// place, never by its size; groups that are all as big as a hidden one can be are given company; and where five or more people gave each an
/// answer of their own, nothing of the row is shown.
/// </remarks>
public static class SmallGroups
{
    /// <summary>The smallest group that is shown.</summary>
    public const int Fewest = 5;

    /// <summary>The row with what must not be seen taken out.</summary>
    /// <param name="cells">The counts, none below 0.</param>
    /// <returns>The same cells in the same order; <c>null</c> for a hidden one.</returns>
    public static IReadOnlyList<int?> Hide(IReadOnlyList<int> cells)
    {
        var hidden = Enumerable.Range(0, cells.Count).Where(index => cells[index] is > 0 and < Fewest).ToHashSet();

        while (hidden.Count > 0 && !IsEnough(cells, hidden) && Next(cells, hidden) is { } next) { hidden.Add(next); }

        var isWhole = hidden.Count >= Fewest && hidden.All(index => cells[index] == 1);

        return [.. cells.Select((count, index) => isWhole || hidden.Contains(index) ? null : (int?)count)];
    }

    private static bool IsEnough(IReadOnlyList<int> cells, HashSet<int> hidden) =>
        hidden.Count > 1 && hidden.Sum(index => cells[index]) >= Fewest && hidden.Any(index => cells[index] != Fewest - 1);

    /// <summary>The last group that is still shown; where no group is, the last cell of nobody, so that the hidden one has company.</summary>
    private static int? Next(IReadOnlyList<int> cells, HashSet<int> hidden)
    {
        var shown = Enumerable.Range(0, cells.Count).Where(index => !hidden.Contains(index)).ToList();

        return shown.Where(index => cells[index] > 0).Cast<int?>().LastOrDefault() ?? shown.Cast<int?>().LastOrDefault();
    }
}
