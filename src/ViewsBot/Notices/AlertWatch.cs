using ViewsBot.Records.Alerts;

namespace ViewsBot.Notices;

/// <summary>Sends notices and passes alerts on, beside the conversations and never in their way. All it must know is in the database, so a stop at any moment loses nothing.</summary>
internal sealed class AlertWatch(AlertWays ways, INoticeStore notices, AlertBell bell, TimeProvider clock, ILogger<AlertWatch> log) : BackgroundService
{
    /// <summary>Looks at least so often: an alert from a terminal, beside this process, rings no bell here.</summary>
    private static readonly TimeSpan LongestSleep = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan ShortestSleep = TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!ways.Any) { log.NoWay(); }

        return Task.WhenAll(
        [
            WatchAsync(notices.EscalateAsync, stoppingToken),
            .. ways.All.Select(way => WatchAsync(new NoticeRound(way, notices, clock, log).RunAsync, stoppingToken)),
        ]);
    }

    private async Task WatchAsync(Func<CancellationToken, Task<DateTimeOffset?>> pass, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var ring = bell.Next;
            var next = await TryAsync(pass, stop);

            await SleepAsync(ring, next, stop);
        }
    }

    private async Task<DateTimeOffset?> TryAsync(Func<CancellationToken, Task<DateTimeOffset?>> pass, CancellationToken stop)
    {
        try
        {
            return await pass(stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return null;
        }
#pragma warning disable CA1031 // The watch outlives whatever went wrong once: it looks again, and the log says so.
        catch (Exception broken)
#pragma warning restore CA1031
        {
            log.PassBroke(broken.GetType().Name, broken.StackTrace);

            return null;
        }
    }

    /// <summary>Sleeps until the bell rings or the next moment comes.</summary>
    private async Task SleepAsync(Task ring, DateTimeOffset? next, CancellationToken stop)
    {
        var until = next is { } moment ? moment - clock.GetUtcNow() : LongestSleep;
        var sleep = until < ShortestSleep ? ShortestSleep : until > LongestSleep ? LongestSleep : until;

        using var woken = CancellationTokenSource.CreateLinkedTokenSource(stop);
        await Task.WhenAny(ring, Task.Delay(sleep, clock, woken.Token));
        await woken.CancelAsync();
    }
}
