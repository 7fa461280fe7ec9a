namespace ViewsBot.Kills.Children;

/// <summary>The taps that were sent and are not answered.</summary>
internal sealed class Posts
{
    private int _open;
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>How many there are.</summary>
    public int Open => Volatile.Read(ref _open);

    /// <summary>Sends one.</summary>
    public async Task<HttpResponseMessage> SendAsync(Func<Task<HttpResponseMessage>> send)
    {
        Interlocked.Increment(ref _open);
        Interlocked.Exchange(ref _next, new(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();

        try { return await send(); }
        finally { Interlocked.Decrement(ref _open); }
    }

    /// <summary>Waits for the next to be sent.</summary>
    public Task NextAsync(CancellationToken cancel) => Volatile.Read(ref _next).Task.WaitAsync(cancel);
}
