namespace Microsoft.Recognizers.Text.Number.Reading;

/// <summary>Adds up a number group by group: "two hundred | and two thousand | five" is 202,005.</summary>
/// <remarks>A group with a thousand or more also multiplies the smaller groups before it.</remarks>
internal struct Groups
{
    private const double SmallestThatReachesBack = 1000;

    private List<(double Value, double Scale)> _before;

    /// <summary>Adds a group: a number below 100 and the scales after it, multiplied.</summary>
    public void Add(double small, double product, double largest)
    {
        _before ??= [];
        while (largest >= SmallestThatReachesBack && _before.Count > 0 && _before[^1].Scale < largest)
        {
            small += _before[^1].Value;
            _before.RemoveAt(_before.Count - 1);
        }

        _before.Add((small * product, largest));
    }

    /// <summary>Multiplies the last group by one more scale.</summary>
    public void RaiseLast(double scale)
    {
        var (value, largest) = _before[^1];
        _before.RemoveAt(_before.Count - 1);
        Add(value, scale, Math.Max(largest, scale));
    }

    /// <summary>What all groups make together.</summary>
    public readonly double Total() => _before?.Sum(group => group.Value) ?? 0;
}
