namespace ViewsBot.Language.Reading.Learned;

/// <summary>How much each group of letters speaks for one sense, kept in a byte each.</summary>
internal sealed class Weights
{
    private readonly sbyte[] _each;
    private readonly float _step;
    private readonly float _start;

    /// <summary>Takes what was learned.</summary>
    /// <param name="each">The weight of every group, by its number.</param>
    /// <param name="start">The score of a text of which nothing is known.</param>
    public Weights(ReadOnlySpan<float> each, float start)
    {
        var most = 0f;
        foreach (var one in each) { most = Math.Max(most, Math.Abs(one)); }

        _start = start;
        _step = most / sbyte.MaxValue;
        _each = new sbyte[each.Length];
        for (var index = 0; index < each.Length && _step > 0; index++) { _each[index] = (sbyte)MathF.Round(each[index] / _step); }
    }

    /// <summary>How much a text speaks for the sense.</summary>
    /// <param name="groups">What it is made of.</param>
    /// <returns>The log odds: above 0 rather this than not.</returns>
    public float Score(ReadOnlySpan<int> groups)
    {
        var sum = 0;
        foreach (var group in groups) { sum += _each[group]; }

        return _start + (sum * _step / MathF.Sqrt(groups.Length + 1));
    }
}
