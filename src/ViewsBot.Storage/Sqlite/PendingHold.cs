namespace ViewsBot.Storage.Sqlite;

/// <summary>Somebody else writes while the writer stands still.</summary>
internal sealed class PendingHold : Pending, IDisposable
{
    /// <summary>A holder that never lets go would stop every tap: past this it is left behind.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private readonly TaskCompletionSource<IDisposable> _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ManualResetEventSlim _released = new();

    /// <summary>Comes when the writer stands still.</summary>
    public Task<IDisposable> Begun => _begun.Task;

    /// <summary>Stands still, on the writer, until the holder lets go.</summary>
    public void StandStill()
    {
        _begun.SetResult(this);
        _released.Wait(Longest);
    }

    public void Dispose() => _released.Set();
}
