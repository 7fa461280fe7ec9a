using System.Diagnostics;

namespace ViewsBot.Bench;

/// <summary>What a turn takes of the processor, which a busy machine changes less than the time on the clock.</summary>
internal static class ProcessorTime
{
    private const int WarmUp = 20_000;
    private const int Measured = 50_000;

    public static async Task PrintAsync()
    {
        var waterfall = new WaterfallTurn();
        await waterfall.BeginAsync();
        await PrintAsync(nameof(WaterfallTurn), waterfall.AnswerAsync);

        var child = new ChildTurn();
        await child.WriteScriptAsync();
        await PrintAsync(nameof(ChildTurn), child.TurnAsync);
    }

    private static async Task PrintAsync(string name, Func<Task> turn)
    {
        await TurnsAsync(turn, WarmUp);

        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        await TurnsAsync(turn, Measured);
        process.Refresh();

        var microseconds = (process.TotalProcessorTime - before).TotalMicroseconds / Measured;
        var kibibytes = (GC.GetTotalAllocatedBytes(precise: true) - allocated) / 1024.0 / Measured;
        Console.WriteLine($"{name}: {microseconds:F1} µs of the processor and {kibibytes:F1} KB a turn");
    }

    private static async Task TurnsAsync(Func<Task> turn, int count)
    {
        for (var turns = 0; turns < count; turns++)
        {
            await turn();
        }
    }
}
