using System.Globalization;
using System.Text;

namespace ViewsBot.Load.Reporting;

/// <summary>The medians of all rounds, by who, where and how many at once; and each one's processor time as a multiple of the floor's.</summary>
internal static class Medians
{
    private const string Floor = "floor";

    public static string Table(IReadOnlyList<RoundResult> rounds)
    {
        var table = new StringBuilder()
            .AppendLine("| | channel | at once | rounds | turns/s | p50 ms | p99 ms | CPU ms/turn | × floor | first card s | working set MB | failures |")
            .AppendLine("|---|---|---|---|---|---|---|---|---|---|---|---|");
        foreach (var same in rounds.GroupBy(round => (round.Channel, round.AtOnce, round.Name)).OrderBy(group => group.Key))
        {
            var floor = rounds.Where(round => round.Name == Floor && round.Channel == same.Key.Channel && round.AtOnce == same.Key.AtOnce);
            table.AppendLine(Row([.. same], [.. floor]));
        }

        return table.ToString();
    }

    private static string Row(IReadOnlyList<RoundResult> same, IReadOnlyList<RoundResult> floor)
    {
        var processor = Median(same, round => round.ProcessorMillisecondsPerTurn);
        var times = floor.Count == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{processor / Median(floor, round => round.ProcessorMillisecondsPerTurn):F1}");

        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {same[0].Name} | {same[0].Channel} | {same[0].AtOnce} | {same.Count} | {Median(same, round => round.TurnsPerSecond):F0} | {Median(same, round => round.MedianMilliseconds):F2} | {Median(same, round => round.P99Milliseconds):F2} | {processor:F3} | {times} | {Median(same, round => round.FirstCardSeconds):F2} | {Median(same, round => round.WorkingSetMegabytes):F0} | {same.Sum(round => round.Failures)} |");
    }

    private static double Median(IReadOnlyList<RoundResult> rounds, Func<RoundResult, double> what)
    {
        var sorted = rounds.Select(what).Order().ToList();
        var middle = sorted.Count / 2;

        return sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
