namespace ViewsBot.Records.Alerts;

/// <summary>Rings in this process when an alert was raised, acknowledged or passed on, so that nobody has to ask again and again. It says nothing more.</summary>
/// <remarks>Take <see cref="Next"/> before you look, then wait for it: no ring is missed.</remarks>
public sealed class AlertBell
{
    private TaskCompletionSource _next = New();

    /// <summary>Comes with the next ring.</summary>
    public Task Next => Volatile.Read(ref _next).Task;

    /// <summary>Rings.</summary>
    public void Ring() => Interlocked.Exchange(ref _next, New()).SetResult();

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
