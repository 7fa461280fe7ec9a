namespace ViewsBot.Properties.Tests.Acts;

/// <summary>Makes a failing sequence short: leaves out halves, then quarters, and so on, as long as it still fails.</summary>
internal static class Shrinking
{
    /// <summary>A sequence of some thirty acts is short enough to read; nobody should wait minutes for one act fewer.</summary>
    private const int MostTries = 300;

    /// <summary>A short sequence that still fails.</summary>
    /// <param name="acts">One that fails.</param>
    /// <param name="failsAsync">Whether a sequence fails.</param>
    public static async Task<IReadOnlyList<Act>> ShrinkAsync(IReadOnlyList<Act> acts, Func<IReadOnlyList<Act>, Task<bool>> failsAsync)
    {
        var tries = 0;

        for (var size = acts.Count / 2; size >= 1; size /= 2)
        {
            for (var from = 0; from < acts.Count && tries++ < MostTries;)
            {
                Act[] fewer = [.. acts.Take(from), .. acts.Skip(from + size)];

                if (await failsAsync(fewer)) { acts = fewer; }
                else { from += size; }
            }
        }

        return acts;
    }
}
