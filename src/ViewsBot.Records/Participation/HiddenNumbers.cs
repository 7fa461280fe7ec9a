using ViewsBot.Records.Surveys;

namespace ViewsBot.Records.Participation;

/// <summary>Hides small numbers in tables that add up, and as many more as it takes that nobody can work them out, by subtraction or otherwise.</summary>
/// <remarks>
/// Numbers from 1 to 4 are hidden; none is shown, since it tells of nobody. More are hidden until each small number could, as far as anybody can
/// tell from what is shown, as well be 5 or more: another table is found in which it is. What is hidden in company is chosen by its
/// place in the table and never by its size, so that the choice tells nothing.
/// </remarks>
internal sealed class HiddenNumbers<TCell>
    where TCell : notnull
{
    private readonly IReadOnlyDictionary<TCell, int> _numbers;
    private readonly IReadOnlyList<Sum<TCell>> _sums;
    private readonly Func<TCell, bool> _mayHide;
    private readonly HashSet<TCell> _hidden;

    /// <summary>Hides.</summary>
    /// <param name="numbers">Every cell with its number, in the order of the tables.</param>
    /// <param name="sums">How they add up.</param>
    /// <param name="before">What is hidden already, and stays so.</param>
    /// <param name="mayHide">Which cells may be hidden to keep small ones company.</param>
    public HiddenNumbers(IReadOnlyDictionary<TCell, int> numbers, IReadOnlyList<Sum<TCell>> sums, IEnumerable<TCell> before, Func<TCell, bool> mayHide)
    {
        (_numbers, _sums, _mayHide) = (numbers, sums, mayHide);
        _hidden = [.. before, .. numbers.Where(one => IsSmall(one.Value)).Select(one => one.Key)];

        LeaveNoneAlone();

        while (Exposed().SelectMany(Company).ToList() is { Count: > 0 } company)
        {
            _hidden.UnionWith(company);
            LeaveNoneAlone();
        }
    }

    /// <summary>Which cells must not be shown.</summary>
    public IReadOnlySet<TCell> Cells => _hidden;

    /// <summary>Whether a number is one that must not be shown by itself.</summary>
    public static bool IsSmall(int number) => number is > 0 and < SmallGroups.Fewest;

    /// <summary>What subtraction in one sum would find: most of what there is to hide, and quickly seen.</summary>
    private void LeaveNoneAlone()
    {
        var before = -1;

        while (before != _hidden.Count)
        {
            before = _hidden.Count;

            foreach (var sum in _sums.Where(sum => sum.All.Count(_hidden.Contains) == 1)) { _hidden.UnionWith(Last(sum).Take(1)); }
        }
    }

    /// <summary>Of each part of the hidden numbers that hangs together, the first small one that could not be anything else.</summary>
    private IEnumerable<TCell> Exposed()
    {
        foreach (var (cells, sums) in Together.Of(_hidden, _sums))
        {
            var moves = new Moves<TCell>(_numbers, cells, sums);

            foreach (var cell in cells.Where(cell => IsSmall(_numbers[cell]) && !moves.CouldBe(cell, SmallGroups.Fewest)).Take(1)) { yield return cell; }
        }
    }

    /// <summary>What to hide beside an exposed number: in the sum with the fewest hidden ones, the last that is still shown; else the same in any sum with a hidden one.</summary>
    private IEnumerable<TCell> Company(TCell exposed)
    {
        var about = _sums.Where(sum => sum.All.Contains(exposed)).OrderBy(sum => sum.All.Count(_hidden.Contains));
        var elsewhere = _sums.Where(sum => sum.All.Any(_hidden.Contains));

        return about.Concat(elsewhere).SelectMany(Last).Take(1);
    }

    /// <summary>The last part of a sum that is shown and may be hidden, then its whole.</summary>
    private IEnumerable<TCell> Last(Sum<TCell> sum) => sum.All.Reverse().OrderBy(cell => cell.Equals(sum.Whole)).Where(MayHide);

    private bool MayHide(TCell cell) => _numbers[cell] > 0 && !_hidden.Contains(cell) && _mayHide(cell);
}
