using System.Globalization;

namespace ViewsBot.Properties.Tests;

/// <summary>
/// How many sequences are played: few by hand and at a submission, many in a long run, or as many as <c>VIEWSBOT_SEQUENCES</c> says. They
/// begin with the seed <c>VIEWSBOT_FIRST_SEED</c>, where one is set; <c>VIEWSBOT_SEED</c> plays that one sequence alone.
/// </summary>
internal static class HowMany
{
    private const int FirstSeed = 20_000;

    /// <summary>The seeds of a share of them.</summary>
    public static IReadOnlyList<int> Seeds(int few, int many, int share, int shares)
    {
        if (Number("VIEWSBOT_SEED") is { } seed) { return [seed]; }

        var all = Number("VIEWSBOT_SEQUENCES") ?? (Environment.GetEnvironmentVariable("VIEWSBOT_LONG") == "yes" ? many : few);

        return [.. Enumerable.Range(Number("VIEWSBOT_FIRST_SEED") ?? FirstSeed, ((all * share) + shares - 1) / shares)];
    }

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
