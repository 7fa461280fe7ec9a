using System.Numerics;
using ViewsBot.Records.Participation;

namespace ViewsBot.Tests.Records.Participation;

/// <summary>Somebody who has all that is shown and knows how it adds up, and solves for what is hidden. Reckons in whole numbers alone, other than what hides.</summary>
internal static class Attack
{
    /// <summary>A table with its totals: the last row and the last column.</summary>
    public static Attack<(int Row, int Column)> On(int[][] table)
    {
        var (rows, columns) = (table.Length, table[0].Length);
        int At(int row, int column) => (row < rows ? [row] : Enumerable.Range(0, rows)).Sum(one => column < columns ? table[one][column] : table[one].Sum());
        var numbers = Enumerable.Range(0, rows + 1).SelectMany(row => Enumerable.Range(0, columns + 1).Select(column => (row, column))).ToDictionary(cell => cell, cell => At(cell.row, cell.column));
        var across = Enumerable.Range(0, rows + 1).Select(row => new Sum<(int, int)>((row, columns), [.. Enumerable.Range(0, columns).Select(column => (row, column))]));
        var down = Enumerable.Range(0, columns + 1).Select(column => new Sum<(int, int)>((rows, column), [.. Enumerable.Range(0, rows).Select(row => (row, column))]));

        return new Attack<(int, int)>(numbers, [.. across, .. down]);
    }
}

/// <summary>The same on any numbers.</summary>
internal sealed class Attack<TCell>(IReadOnlyDictionary<TCell, int> numbers, IReadOnlyList<Sum<TCell>> sums)
    where TCell : notnull
{
    public IReadOnlyDictionary<TCell, int> Numbers => numbers;

    public IReadOnlyList<Sum<TCell>> Sums => sums;

    /// <summary>The small hidden numbers that follow from what is shown.</summary>
    public IReadOnlyList<TCell> Finds(IReadOnlySet<TCell> hidden)
    {
        var places = hidden.Select((cell, place) => (cell, place)).ToDictionary(one => one.cell, one => one.place);
        var rows = sums.Select(sum => RowOf(sum, places)).Where(row => row.Any(entry => !entry.IsZero)).ToList();
        var solved = Solve(rows, places.Count);

        return [.. hidden.Where(cell => HiddenNumbers<int>.IsSmall(numbers[cell]) && solved.Contains(places[cell]))];
    }

    private static BigInteger[] RowOf(Sum<TCell> sum, Dictionary<TCell, int> places)
    {
        var row = new BigInteger[places.Count];

        foreach (var part in sum.Parts.Where(places.ContainsKey)) { row[places[part]] += 1; }

        if (places.TryGetValue(sum.Whole, out var whole)) { row[whole] -= 1; }

        return row;
    }

    /// <summary>Eliminates without fractions; a row that is left with one unknown gives it away.</summary>
    private static HashSet<int> Solve(List<BigInteger[]> rows, int columns)
    {
        var lead = 0;

        for (var column = 0; column < columns && lead < rows.Count; column++)
        {
            var found = rows.FindIndex(lead, row => !row[column].IsZero);

            if (found < 0) { continue; }

            (rows[lead], rows[found]) = (rows[found], rows[lead]);

            foreach (var row in rows.Where((row, place) => place != lead && !row[column].IsZero).ToList()) { Clear(row, rows[lead], column); }

            lead++;
        }

        return [.. rows.Where(row => row.Count(entry => !entry.IsZero) == 1).Select(row => Array.FindIndex(row, entry => !entry.IsZero))];
    }

    private static void Clear(BigInteger[] row, BigInteger[] lead, int column)
    {
        var (times, by) = (row[column], lead[column]);

        for (var index = 0; index < row.Length; index++) { row[index] = (row[index] * by) - (lead[index] * times); }

        var divisor = row.Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);

        if (divisor > 1) { for (var index = 0; index < row.Length; index++) { row[index] /= divisor; } }
    }
}
