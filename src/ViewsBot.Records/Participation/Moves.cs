namespace ViewsBot.Records.Participation;

/// <summary>In which ways hidden numbers could be others, and all that is shown the same.</summary>
/// <remarks>
/// A move adds a whole number to each of some hidden cells so that every sum still holds. The moves found span all there are, but for those that
/// would need fractions; each is tried out on every sum in whole numbers before it is used. Found by elimination over the hidden cells.
/// </remarks>
internal sealed class Moves<TCell>
    where TCell : notnull
{
    private const double Nothing = 1e-9;

    private readonly TCell[] _hidden;
    private readonly int[] _numbers;
    private readonly List<(int Place, int By)[]> _moves;

    /// <summary>Finds the moves of these hidden cells: the big ones give and take, so that a small one finds what it may grow by.</summary>
    public Moves(IReadOnlyDictionary<TCell, int> numbers, IEnumerable<TCell> hidden, IEnumerable<Sum<TCell>> sums)
    {
        _hidden = [.. hidden.OrderByDescending(cell => numbers[cell])];
        _numbers = Array.ConvertAll(_hidden, cell => numbers[cell]);
        var places = _hidden.Select((cell, place) => (cell, place)).ToDictionary(one => one.cell, one => one.place);
        var rows = sums.Select(sum => RowOf(sum, places)).Where(row => row.Length > 0).ToList();

        _moves = [.. Kernel(rows).Where(move => Holds(rows, move)).Select(Sparse)];
    }

    /// <summary>Whether a hidden number could as well be at least this, with every hidden number at least 1 and nothing that is shown otherwise.</summary>
    public bool CouldBe(TCell cell, int atLeast)
    {
        var place = Array.IndexOf(_hidden, cell);
        var now = (int[])_numbers.Clone();
        var useful = _moves.FindAll(move => Array.Exists(move, step => step.Place == place));

        while (now[place] < atLeast && useful.Exists(move => TryMove(now, move, place))) { }

        return now[place] >= atLeast;
    }

    /// <summary>Moves once, in the direction in which the number grows.</summary>
    private static bool TryMove(int[] now, (int Place, int By)[] move, int place)
    {
        var direction = Math.Sign(Array.Find(move, step => step.Place == place).By);

        if (Array.Exists(move, step => now[step.Place] + (direction * step.By) < 1)) { return false; }

        foreach (var (moved, by) in move) { now[moved] += direction * by; }

        return true;
    }

    /// <summary>The hidden cells of a sum: its parts count, and its whole counts against them.</summary>
    private static (int Place, int By)[] RowOf(Sum<TCell> sum, Dictionary<TCell, int> places) =>
    [
        .. sum.Parts.Where(places.ContainsKey).Select(part => (places[part], 1)),
        .. places.TryGetValue(sum.Whole, out var whole) ? [(whole, -1)] : ((int, int)[])[],
    ];

    private static bool Holds(List<(int Place, int By)[]> rows, int[] move) => rows.TrueForAll(row => row.Sum(step => step.By * move[step.Place]) == 0);

    private static (int Place, int By)[] Sparse(int[] move) => [.. move.Select((by, place) => (place, by)).Where(step => step.by != 0)];

    /// <summary>A move for each cell that no row leads: that cell one more, and what follows from it.</summary>
    private IEnumerable<int[]> Kernel(List<(int Place, int By)[]> sums)
    {
        var rows = sums.ConvertAll(Dense);
        var leads = Eliminate(rows, _hidden.Length);

        foreach (var free in Enumerable.Range(0, _hidden.Length).Except(leads))
        {
            var move = new int[_hidden.Length];
            move[free] = 1;

            for (var row = 0; row < leads.Count; row++) { move[leads[row]] = (int)Math.Round(-rows[row][free]); }

            yield return move;
        }
    }

    private double[] Dense((int Place, int By)[] sum)
    {
        var row = new double[_hidden.Length];

        foreach (var (place, by) in sum) { row[place] += by; }

        return row;
    }

    /// <summary>Brings the rows to reduced echelon form, and says which column each of the first rows leads.</summary>
    private static List<int> Eliminate(List<double[]> rows, int columns)
    {
        var leads = new List<int>();

        for (var column = 0; column < columns && leads.Count < rows.Count; column++)
        {
            var found = rows.FindIndex(leads.Count, row => Math.Abs(row[column]) >= Nothing);

            if (found < 0) { continue; }

            (rows[leads.Count], rows[found]) = (rows[found], rows[leads.Count]);
            Clear(rows, leads.Count, column);
            leads.Add(column);
        }

        return leads;
    }

    private static void Clear(List<double[]> rows, int lead, int column)
    {
        var leading = rows[lead];
        var by = leading[column];

        // What stands before this column is led by rows above, and is nothing here.
        for (var index = column; index < leading.Length; index++) { leading[index] /= by; }

        for (var other = 0; other < rows.Count; other++)
        {
            var times = rows[other][column];

            if (other == lead || Math.Abs(times) < Nothing) { continue; }

            for (var index = column; index < leading.Length; index++) { rows[other][index] -= times * leading[index]; }
        }
    }
}
