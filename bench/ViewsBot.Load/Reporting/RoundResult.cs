using System.Globalization;
using System.Text.Json;
using ViewsBot.Load.Driving;

namespace ViewsBot.Load.Reporting;

/// <summary>What one round measured.</summary>
internal sealed record RoundResult
{
    public required string Name { get; init; }

    public required string Channel { get; init; }

    public required int AtOnce { get; init; }

    public required int Turns { get; init; }

    public required int Conversations { get; init; }

    public required int Failures { get; init; }

    public required double TurnsPerSecond { get; init; }

    public required double MedianMilliseconds { get; init; }

    /// <summary>One turn in a hundred took longer.</summary>
    public required double P99Milliseconds { get; init; }

    /// <summary>Processor time of the server, all its threads and the kernel for it, for one turn.</summary>
    public required double ProcessorMillisecondsPerTurn { get; init; }

    public required double FirstCardSeconds { get; init; }

    public required double WorkingSetMegabytes { get; init; }

    /// <summary>How large a card was, on average.</summary>
    public required int CardBytes { get; init; }

    public static RoundResult Of(RoundOptions options, Tally tally, TimeSpan firstCard, double seconds, TimeSpan processor, double megabytes)
    {
        foreach (var (what, times) in tally.Failures)
        {
            Console.Error.WriteLine($"  {times} × {what}");
        }

        return new RoundResult
        {
            Name = options.Name,
            Channel = options.Channel.ToString(),
            AtOnce = options.AtOnce,
            Turns = tally.Turns,
            Conversations = tally.Conversations,
            Failures = tally.Failures.Values.Sum(),
            TurnsPerSecond = tally.Turns / seconds,
            MedianMilliseconds = tally.Percentile(0.50),
            P99Milliseconds = tally.Percentile(0.99),
            ProcessorMillisecondsPerTurn = processor.TotalMilliseconds / Math.Max(1, tally.Turns),
            FirstCardSeconds = firstCard.TotalSeconds,
            WorkingSetMegabytes = megabytes,
            CardBytes = tally.CardBytes,
        };
    }

    public static IReadOnlyList<RoundResult> ReadAll(string path) =>
        [.. File.ReadLines(path).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<RoundResult>(line)!)];

    /// <summary>Adds it to a file, as a line of JSON; a round without turns measured nothing and is left out.</summary>
    public void AddTo(string? path)
    {
        if (path is not null && Turns > 0)
        {
            File.AppendAllText(path, JsonSerializer.Serialize(this) + "\n");
        }
    }

    public string Line() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Name,-8} {Channel,-10} {AtOnce,3} at once: {TurnsPerSecond,7:F0} turns/s  p50 {MedianMilliseconds,6:F2} ms  p99 {P99Milliseconds,6:F2} ms  {ProcessorMillisecondsPerTurn:F3} ms CPU/turn  first card {FirstCardSeconds:F2} s  {WorkingSetMegabytes:F0} MB  {CardBytes} B/card  {Conversations} conversations  {Failures} failures");
}
