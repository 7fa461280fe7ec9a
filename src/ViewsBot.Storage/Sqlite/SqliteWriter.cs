using System.Threading.Channels;
using ViewsBot.Records.Turns;
using ViewsBot.Storage.Audit;
using ViewsBot.Storage.Database;

namespace ViewsBot.Storage.Sqlite;

/// <summary>The one writer: a thread that takes what waits and commits it together, so that many turns share one wait for the disk.</summary>
internal sealed class SqliteWriter : IDisposable
{
    private const int MostWaiting = 1024;
    private const int MostTogether = 64;

    private readonly Channel<Pending> _waiting = Channel.CreateBounded<Pending>(new BoundedChannelOptions(MostWaiting) { SingleReader = true });
    private readonly ManualResetEventSlim _some = new(initialState: false, spinCount: 0);
    private readonly GroupCommit _commit;
    private readonly Thread _thread;
    private long _version;
    private long _held;

    public SqliteWriter(string path, AuditChain chain)
    {
        _commit = new GroupCommit(path, chain);
        _thread = new Thread(WriteUntilClosed) { Name = "Record writer", IsBackground = true };
        _thread.Start();
    }

    /// <summary>Whether it takes changes.</summary>
    public bool IsAlive => _thread.IsAlive;

    /// <summary>Whether the last commit was not refused for want of room.</summary>
    public bool HasRoom => _commit.HasRoom;

    /// <summary>Changes with every commit that is not one conversation's own, and with everything others wrote meanwhile.</summary>
    public long Version => Volatile.Read(ref _version);

    /// <summary>Changes with everything others wrote while it stood still.</summary>
    public long Held => Volatile.Read(ref _held);

    public async Task<T> WriteAsync<T>(Func<IChanges, T> change, bool isOwn, CancellationToken cancel)
    {
        var pending = new PendingChange<T>(change, isOwn, cancel);
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

        _some.Set();
        _thread.Join();
        _commit.Dispose();
        _some.Dispose();
    }

    private async ValueTask EnqueueAsync(Pending pending, CancellationToken cancel)
    {
        try { await _waiting.Writer.WriteAsync(pending, cancel); }
        catch (ChannelClosedException closed) { throw new RecordFullException("The record is being closed.", closed); }

        _some.Set();
    }

    private void WriteUntilClosed()
    {
        var together = new List<PendingChange>(MostTogether);

        do
        {
            _some.Reset();

            while (TakeSome(together) is { } taken)
            {
                Finish(together);

                if (taken.Hold is { } hold)
                {
                    hold.StandStill();
                    Volatile.Write(ref _held, _held + 1);
                    Volatile.Write(ref _version, _version + 1);
                }
            }

            WaitForSome();
        }
        while (!_waiting.Reader.Completion.IsCompleted);
    }

    /// <summary>Sleeps, and does not spin: on a small machine that would take the time the turns need.</summary>
    private void WaitForSome()
    {
        if (!_waiting.Reader.Completion.IsCompleted) { _some.Wait(); }
    }

    /// <summary>Takes what waits, as far as the next that wants the writer to stand still.</summary>
    /// <returns><c>null</c> if nothing waits.</returns>
    private Taken? TakeSome(List<PendingChange> together)
    {
        while (together.Count < MostTogether && _waiting.Reader.TryRead(out var pending))
        {
            if (pending is PendingHold hold) { return new Taken(hold); }

            together.Add((PendingChange)pending);
        }

        return together.Count > 0 ? new Taken(null) : null;
    }

    private void Finish(List<PendingChange> together)
    {
        if (together.Count == 0) { return; }

        _commit.Commit(together);

        // Before anybody is told: who reads after that must not take what was read before.
        if (together.Exists(pending => !pending.IsOwn)) { Volatile.Write(ref _version, _version + 1); }

        foreach (var pending in together) { pending.Answer(); }

        together.Clear();
        _commit.TidyUp();
    }

    private readonly record struct Taken(PendingHold? Hold);
}
