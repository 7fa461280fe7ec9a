using System.Diagnostics;
using ViewsBot.Kills.Children;

namespace ViewsBot.Kills.Killing;

/// <summary>Kills the product again and again: at any moment, while it starts, and just after a tap was sent.</summary>
internal sealed class Killer(Product product, Posts posts, KillOptions options)
{
    private readonly Random _chance = new(options.Seed);

    /// <summary>How often it was killed.</summary>
    public int Kills { get; private set; }

    /// <summary>How often at least one tap had been sent and not answered.</summary>
    public int BetweenReceivingAndAnswering { get; private set; }

    /// <summary>How often it was killed before it was ready.</summary>
    public int WhileStarting { get; private set; }

    /// <summary>Kills and starts until there were enough, or the time is up; the product is ready afterwards.</summary>
    public async Task RunAsync(CancellationToken cancel)
    {
        var began = Stopwatch.GetTimestamp();

        while (Kills < options.Kills && Stopwatch.GetElapsedTime(began).TotalMinutes < options.Minutes)
        {
            if (_chance.Next(8) == 0) { await KillWhileStartingAsync(cancel); }

            await product.ReadyAsync(cancel);
            await WaitForMomentAsync(cancel);
            if (posts.Open > 0) { BetweenReceivingAndAnswering++; }

            await KillAsync();
            product.Begin();

            if (Kills % 20 == 0) { Console.WriteLine($"{Kills} kills, {Stopwatch.GetElapsedTime(began).TotalMinutes:F1} minutes"); }
        }

        await product.ReadyAsync(cancel);
    }

    /// <summary>Kills a product that was just begun, and begins it again.</summary>
    public async Task KillWhileStartingAsync(CancellationToken cancel)
    {
        await Task.Delay(_chance.Next(1500), cancel);
        WhileStarting++;
        await KillAsync();
        product.Begin();
    }

    /// <summary>Three in four are aimed: some milliseconds after a tap left a child.</summary>
    private async Task WaitForMomentAsync(CancellationToken cancel)
    {
        if (_chance.Next(4) == 0)
        {
            await Task.Delay(_chance.Next(1000), cancel);
            return;
        }

        await Task.Delay(_chance.Next(300), cancel);
        await posts.NextAsync(cancel);
        Spin(TimeSpan.FromMilliseconds(_chance.NextDouble() * 12));
    }

    private async Task KillAsync()
    {
        Kills++;
        await product.KillAsync();
    }

    /// <summary>A timer is too coarse for what lies between two steps of a turn.</summary>
    private static void Spin(TimeSpan time)
    {
        var began = Stopwatch.GetTimestamp();

        while (Stopwatch.GetElapsedTime(began) < time) { Thread.SpinWait(10); }
    }
}
