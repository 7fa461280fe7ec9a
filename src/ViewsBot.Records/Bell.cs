namespace ViewsBot.Records;

/// <summary>Rings in this process, so that nobody has to ask again and again. It says nothing but that something happened.</summary>
/// <remarks>Take <see cref="Next"/> before you look, then wait for it: no ring is missed.</remarks>
public abstract class Bell
{
    private TaskCompletionSource _next = New();

    /// <summary>Comes with the next ring.</summary>
    public Task Next => Volatile.Read(ref _next).Task;

    /// <summary>Rings.</summary>
    public void Ring() => Interlocked.Exchange(ref _next, New()).SetResult();

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
