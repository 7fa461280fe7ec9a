namespace ViewsBot.Records.Participation;

/// <summary>Parts hidden cells into those that hang together: whose sums, one after another, reach each other. What is not reached tells nothing.</summary>
internal static class Together
{
    /// <summary>The parts, each with the sums that have a cell of it.</summary>
    public static IEnumerable<(IReadOnlyList<TCell> Cells, IReadOnlyList<Sum<TCell>> Sums)> Of<TCell>(IEnumerable<TCell> hidden, IReadOnlyList<Sum<TCell>> sums)
        where TCell : notnull
    {
        var leader = hidden.ToDictionary(cell => cell, cell => cell);
        var touched = sums.Select(sum => (Sum: sum, Cells: sum.All.Where(leader.ContainsKey).ToList())).Where(one => one.Cells.Count > 0).ToList();

        foreach (var cell in touched.SelectMany(one => one.Cells.Skip(1), (one, cell) => (First: one.Cells[0], Cell: cell)))
        {
            leader[Lead(leader, cell.Cell)] = Lead(leader, cell.First);
        }

        var sumsOf = touched.ToLookup(one => Lead(leader, one.Cells[0]), one => one.Sum);

        return leader.Keys.GroupBy(cell => Lead(leader, cell)).Select(part => ((IReadOnlyList<TCell>)[.. part], (IReadOnlyList<Sum<TCell>>)[.. sumsOf[part.Key]])).ToList();
    }

    private static TCell Lead<TCell>(Dictionary<TCell, TCell> leader, TCell cell)
        where TCell : notnull
    {
        while (!EqualityComparer<TCell>.Default.Equals(leader[cell], cell)) { cell = leader[cell]; }

        return cell;
    }
}
