namespace ViewsBot.Records.Surveys;

/// <summary>Hides small groups in a row of counts, and as many more cells as it takes that none can be worked out from what is left.</summary>
/// <remarks>
/// All cells of a row add up to the number of conversations, which is shown; so what is hidden in a row is known together. A hidden
/// cell is therefore never alone, and the hidden cells together are never fewer than <see cref="Fewest"/>. A cell of nobody is shown:
/// it tells of nobody.
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

        return [.. cells.Select((count, index) => hidden.Contains(index) ? null : (int?)count)];
    }

    private static bool IsEnough(IReadOnlyList<int> cells, HashSet<int> hidden) => hidden.Count > 1 && hidden.Sum(index => cells[index]) >= Fewest;

    /// <summary>The smallest group that is still shown; where no group is, a cell of nobody, so that the hidden one has company.</summary>
    private static int? Next(IReadOnlyList<int> cells, HashSet<int> hidden)
    {
        var shown = Enumerable.Range(0, cells.Count).Where(index => !hidden.Contains(index)).ToList();

        return shown.Where(index => cells[index] > 0).Concat(shown.Where(index => cells[index] == 0)).Cast<int?>().MinBy(index => cells[index!.Value] > 0 ? cells[index.Value] : int.MaxValue);
    }
}
