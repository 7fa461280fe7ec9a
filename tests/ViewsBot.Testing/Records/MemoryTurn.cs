using ViewsBot.Records.Alerts;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.Turns;
using ViewsBot.Records.Views;

namespace ViewsBot.Testing.Records;

/// <summary>One turn of <see cref="MemoryRecords"/>: nobody's session, and only what a channel keeps.</summary>
internal sealed class MemoryTurn(MemoryRecords records, string conversationId) : ITurnRecord, IConversationTurn
{
    public string ConversationId => conversationId;

    public List<(long Sequence, byte[] Utf8)> Logged { get; } = [];

    public List<(string ClientId, string Id)> AnsweredIds { get; } = [];

    public long? LastSequence { get; private set; }

    public DateTimeOffset? StartedAt { get; private set; }

    public ViewSession? Session => null;

    public void Log(long sequence, ReadOnlyMemory<byte> utf8) => Logged.Add((sequence, utf8.ToArray()));

    public void Answered(string clientActivityId, string activityId) => AnsweredIds.Add((clientActivityId, activityId));

    public void Advance(long lastSequence, DateTimeOffset startedAt) => (LastSequence, StartedAt) = (lastSequence, startedAt);

    public Task<bool> JoinAsync(InvitationCode code, CancellationToken cancel) => Task.FromResult(false);

    public Task<Board> BoardAsync(bool answeredFor, CancellationToken cancel) => throw NoDialogs();

    public void Keep(Placement placement) => throw NoDialogs();

    public void Keep(OwnWords words) => throw NoDialogs();

    public void Keep(Choice choice) => throw NoDialogs();

    public void Raise(Alert alert) => throw NoDialogs();

    public void Finish(DateTimeOffset at) => throw NoDialogs();

    public Task CommitAsync(CancellationToken cancel)
    {
        records.Commit(this);

        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static NotSupportedException NoDialogs() => new("This record keeps what a channel keeps; a dialog's test uses the database.");
}
