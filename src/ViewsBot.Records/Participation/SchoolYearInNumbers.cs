namespace ViewsBot.Records.Participation;

/// <summary>The numbers of a school year and its terms, small ones hidden so that neither a table nor the terms beside the year tell them.</summary>
internal sealed class SchoolYearInNumbers
{
    private readonly Dictionary<Cell, int> _numbers = [];
    private readonly HashSet<Cell> _hidden = [];

    private SchoolYearInNumbers() { }

    /// <summary>Every number, whether it may be shown or not.</summary>
    public IReadOnlyDictionary<Cell, int> Numbers => _numbers;

    /// <summary>How they add up, the terms to the year among it.</summary>
    public List<Sum<Cell>> Sums { get; } = [];

    /// <summary>Counts a year.</summary>
    public static SchoolYearInNumbers Of(Period year, Facts facts)
    {
        var numbers = new SchoolYearInNumbers();

        // Each term by itself, so that one that was published shows the same when the next is counted.
        foreach (var term in year.TermsOfYear) { numbers.Take(term, facts, []); }

        numbers.Take(year, facts, year.TermsOfYear);

        return numbers;
    }

    /// <summary>A number as it may be shown.</summary>
    public int? Shown(Cell cell) => _hidden.Contains(cell) || !_numbers.TryGetValue(cell, out var number) ? null : number;

    private void Take(Period period, Facts facts, IEnumerable<Period> parts)
    {
        var tally = Tally.Of(period, facts);
        var terms = parts.ToList();
        List<Sum<Cell>> across = terms.Count == 0 ? [] :
            [.. tally.Numbers.Keys.Where(cell => cell.Measure != Cell.NotAsked).Select(cell => new Sum<Cell>(cell, [.. terms.Select(term => cell.In(term.Key))]))];

        foreach (var (cell, number) in tally.Numbers) { _numbers[cell] = number; }

        Sums.AddRange(tally.Sums);
        Sums.AddRange(across);

        if (terms.Count == 0)
        {
            _hidden.UnionWith(new HiddenNumbers<Cell>(tally.Numbers, tally.Sums, [], _ => true).Cells);
            return;
        }

        // Where one term's number is hidden, the year's would tell it.
        var alone = across.Where(sum => sum.Parts.Count(_hidden.Contains) == 1).Select(sum => sum.Whole);

        _hidden.UnionWith(new HiddenNumbers<Cell>(_numbers, Sums, [.. _hidden, .. alone], cell => cell.Period == period.Key).Cells);
    }
}
