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

    private readonly IReadOnlyDictionary<TCell, int> _numbers;
    private readonly TCell[] _hidden;
    private readonly List<int[]> _moves;

    /// <summary>Finds the moves of these hidden cells: the big ones give and take, so that a small one finds what it may grow by.</summary>
    public Moves(IReadOnlyDictionary<TCell, int> numbers, IEnumerable<TCell> hidden, IEnumerable<Sum<TCell>> sums)
    {
        _numbers = numbers;
        _hidden = [.. hidden.OrderByDescending(cell => numbers[cell])];
        var places = _hidden.Select((cell, place) => (cell, place)).ToDictionary(one => one.cell, one => one.place);
        var rows = sums.Select(sum => RowOf(sum, places)).Where(row => row.Any(entry => entry != 0)).ToList();

        _moves = [.. Kernel(rows.ConvertAll(row => row.Select(entry => (double)entry).ToArray())).Where(move => rows.TrueForAll(row => Times(row, move) == 0))];
    }

    /// <summary>Whether a hidden number could as well be at least this, with every hidden number at least 1 and nothing that is shown otherwise.</summary>
    public bool CouldBe(TCell cell, int atLeast)
    {
        var place = Array.IndexOf(_hidden, cell);
        var now = Array.ConvertAll(_hidden, one => _numbers[one]);
        var moved = true;

        while (now[place] < atLeast && moved)
        {
            moved = _moves.Exists(move => TryMove(now, move, place));
        }

        return now[place] >= atLeast;
    }

    /// <summary>Moves once, in the direction in which the number grows.</summary>
    private static bool TryMove(int[] now, int[] move, int place)
    {
        var direction = Math.Sign(move[place]);

        if (direction == 0 || !now.Select((number, index) => number + (direction * move[index])).All(number => number >= 1)) { return false; }

        for (var index = 0; index < now.Length; index++) { now[index] += direction * move[index]; }

        return true;
    }

    private static int[] RowOf(Sum<TCell> sum, Dictionary<TCell, int> places)
    {
        var row = new int[places.Count];

        foreach (var part in sum.Parts.Where(places.ContainsKey)) { row[places[part]] += 1; }

        if (places.TryGetValue(sum.Whole, out var whole)) { row[whole] -= 1; }

        return row;
    }

    /// <summary>A move for each cell that no row leads: that cell one more, and what follows from it.</summary>
    private IEnumerable<int[]> Kernel(List<double[]> rows)
    {
        var leads = Eliminate(rows, _hidden.Length);

        foreach (var free in Enumerable.Range(0, _hidden.Length).Except(leads))
        {
            var move = new int[_hidden.Length];
            move[free] = 1;

            for (var row = 0; row < leads.Count; row++) { move[leads[row]] = (int)Math.Round(-rows[row][free]); }

            yield return move;
        }
    }

    /// <summary>Brings the rows to reduced echelon form, and says which column each of the first rows leads.</summary>
    private static List<int> Eliminate(List<double[]> rows, int columns)
    {
        var leads = new List<int>();

        for (var column = 0; column < columns && leads.Count < rows.Count; column++)
        {
            var best = Enumerable.Range(leads.Count, rows.Count - leads.Count).MaxBy(row => Math.Abs(rows[row][column]));

            if (Math.Abs(rows[best][column]) < Nothing) { continue; }

            (rows[leads.Count], rows[best]) = (rows[best], rows[leads.Count]);
            Clear(rows, leads.Count, column);
            leads.Add(column);
        }

        return leads;
    }

    private static void Clear(List<double[]> rows, int lead, int column)
    {
        var by = rows[lead][column];

        // What stands before this column is led by rows above, and is nothing here.
        for (var index = column; index < rows[lead].Length; index++) { rows[lead][index] /= by; }

        foreach (var row in rows.Where((row, place) => place != lead && Math.Abs(row[column]) >= Nothing))
        {
            var times = row[column];

            for (var index = column; index < row.Length; index++) { row[index] -= times * rows[lead][index]; }
        }
    }

    private static int Times(int[] row, int[] move) => row.Zip(move, (one, other) => one * other).Sum();
}
