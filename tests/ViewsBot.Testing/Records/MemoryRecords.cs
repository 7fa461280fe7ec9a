using System.Collections.Concurrent;
using ViewsBot.Records.Turns;

namespace ViewsBot.Testing.Records;

/// <summary>Turns and their log in memory, whole or not at all, for tests of what stands before the database.</summary>
public sealed class MemoryRecords : ITurnRecords, IConversationLog
{
    private readonly ConcurrentDictionary<string, Kept> _kept = [];

    /// <summary>While set, nothing can be committed.</summary>
    public bool IsFull { get; set; }

    /// <summary>How many turns were committed.</summary>
    public int Commits => _commits;

    private int _commits;

    public Task<ITurnRecord> OpenAsync(string channelId, string conversationId, CancellationToken cancel) =>
        Task.FromResult<ITurnRecord>(new MemoryTurn(this, conversationId));

    public Task<IReadOnlyList<LoggedActivity>> AfterAsync(string conversationId, long sequence, CancellationToken cancel)
    {
        var kept = Of(conversationId);

        lock (kept)
        {
            return Task.FromResult<IReadOnlyList<LoggedActivity>>(
                [.. kept.Log.Where(row => row.Key > sequence).Select(row => new LoggedActivity(row.Key, row.Value))]);
        }
    }

    public Task<ConversationOnFile?> FindAsync(string conversationId, CancellationToken cancel)
    {
        var kept = Of(conversationId);

        lock (kept)
        {
            return Task.FromResult(kept.StartedAt is null ? null : new ConversationOnFile(conversationId, kept.LastSequence, kept.StartedAt, null));
        }
    }

    public Task<string?> IdOfAsync(string conversationId, string clientActivityId, CancellationToken cancel)
    {
        var kept = Of(conversationId);

        lock (kept)
        {
            return Task.FromResult(kept.Answered.GetValueOrDefault(clientActivityId));
        }
    }

    internal void Commit(MemoryTurn turn)
    {
        if (IsFull) { throw new RecordFullException("No space is left."); }

        var kept = Of(turn.ConversationId);

        lock (kept)
        {
            foreach (var (sequence, utf8) in turn.Logged) { kept.Log[sequence] = utf8; }

            foreach (var (clientId, id) in turn.AnsweredIds) { kept.Answered[clientId] = id; }

            (kept.LastSequence, kept.StartedAt) = (turn.LastSequence ?? kept.LastSequence, turn.StartedAt ?? kept.StartedAt);
        }

        Interlocked.Increment(ref _commits);
    }

    private Kept Of(string conversationId) => _kept.GetOrAdd(conversationId, _ => new Kept());

    private sealed class Kept
    {
        public SortedDictionary<long, byte[]> Log { get; } = [];

        public Dictionary<string, string> Answered { get; } = [];

        public long LastSequence { get; set; }

        public DateTimeOffset? StartedAt { get; set; }
    }
}
