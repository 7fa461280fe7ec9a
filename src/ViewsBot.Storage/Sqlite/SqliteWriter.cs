using System.Threading.Channels;
using ViewsBot.Records.Turns;
using ViewsBot.Storage.Database;

namespace ViewsBot.Storage.Sqlite;

/// <summary>The one writer: a thread that takes what waits and commits it together, so that many turns share one wait for the disk.</summary>
internal sealed class SqliteWriter : IDisposable
{
    private const int MostWaiting = 1024;
    private const int MostTogether = 64;

    private readonly Channel<Pending> _waiting = Channel.CreateBounded<Pending>(new BoundedChannelOptions(MostWaiting) { SingleReader = true });
    private readonly GroupCommit _commit;
    private readonly Thread _thread;

    public SqliteWriter(string path)
    {
        _commit = new GroupCommit(path);
        _thread = new Thread(WriteUntilClosed) { Name = "Record writer", IsBackground = true };
        _thread.Start();
    }

    /// <summary>Whether it takes changes.</summary>
    public bool IsAlive => _thread.IsAlive;

    public async Task<T> WriteAsync<T>(Func<IChanges, T> change, CancellationToken cancel)
    {
        var pending = new PendingChange<T>(change, cancel);
        await EnqueueAsync(pending, cancel);

        return await pending.Task;
    }

    public async Task<IDisposable> HoldAsync(CancellationToken cancel)
    {
        var hold = new PendingHold();
        await EnqueueAsync(hold, cancel);

        return await hold.Begun;
    }

    /// <summary>Finishes what waits, then closes the file.</summary>
    public void Dispose()
    {
        if (!_waiting.Writer.TryComplete()) { return; }

        _thread.Join();
        _commit.Dispose();
    }

    private async ValueTask EnqueueAsync(Pending pending, CancellationToken cancel)
    {
        try { await _waiting.Writer.WriteAsync(pending, cancel); }
        catch (ChannelClosedException closed) { throw new RecordFullException("The record is being closed.", closed); }
    }

    private void WriteUntilClosed()
    {
        var together = new List<PendingChange>(MostTogether);

        while (_waiting.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            PendingHold? hold = null;

            while (hold is null && together.Count < MostTogether && _waiting.Reader.TryRead(out var pending))
            {
                if (pending is PendingChange change) { together.Add(change); } else { hold = (PendingHold)pending; }
            }

            Finish(together);
            hold?.StandStill();
        }
    }

    private void Finish(List<PendingChange> together)
    {
        if (together.Count == 0) { return; }

        _commit.Commit(together);

        foreach (var pending in together) { pending.Answer(); }

        together.Clear();
    }
}
