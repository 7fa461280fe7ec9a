using ViewsBot.Records.Alerts;

namespace ViewsBot.Notices;

/// <summary>Sends by one way what it has not sent yet. What fails is tried again, each time after a longer while; what was sent is kept, and not sent again.</summary>
internal sealed class NoticeRound(INotifier notifier, INoticeStore notices, TimeProvider clock, ILogger log)
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);

    private readonly Dictionary<NoticeId, Failure> _failed = [];

    /// <summary>Tries everything whose time has come.</summary>
    /// <returns>When the next try is due (UTC), or <c>null</c> if nothing waits for one.</returns>
    public async Task<DateTimeOffset?> RunAsync(CancellationToken cancel)
    {
        var waiting = await notices.ToSendAsync(notifier.Way, cancel);

        Forget(waiting);

        foreach (var notice in waiting.Where(IsDue)) { await TryAsync(notice, cancel); }

        return _failed.Count == 0 ? null : _failed.Values.Min(failure => failure.Next);
    }

    private bool IsDue(Notice notice) => !_failed.TryGetValue(notice.Id, out var failure) || failure.Next <= clock.GetUtcNow() || failure.WantsAddress;

    private async Task TryAsync(Notice notice, CancellationToken cancel)
    {
        var outcome = await notifier.SendAsync(notice, cancel);

        if (outcome == Notified.Sent)
        {
            await notices.SentAsync(notice.Id, notifier.Way, cancel);
            _failed.Remove(notice.Id);
            return;
        }

        var before = _failed.GetValueOrDefault(notice.Id);

        if (before is null && outcome == Notified.NoAddress) { log.NoAddress(notifier.Way, notice.Recipient, notice.Id); }

        var pause = before is null ? First : TimeSpan.FromTicks(Math.Min(before.Pause.Ticks * 2, Longest.Ticks));
        _failed[notice.Id] = new Failure(pause, clock.GetUtcNow() + pause, outcome == Notified.NoAddress);
    }

    /// <summary>What somebody has acknowledged meanwhile is tried no more.</summary>
    private void Forget(IReadOnlyList<Notice> waiting)
    {
        var still = waiting.Select(notice => notice.Id).ToHashSet();

        foreach (var gone in _failed.Keys.Where(id => !still.Contains(id)).ToList()) { _failed.Remove(gone); }
    }

    /// <summary>A notice that was not taken. One without an address costs nothing to try, and is tried whenever anything has changed.</summary>
    private sealed record Failure(TimeSpan Pause, DateTimeOffset Next, bool WantsAddress);
}
