namespace ViewsBot.Records.Turns;

/// <summary>What an embedded channel adds to a turn's commit: the log, and the client ids already answered.</summary>
/// <remarks>The record a channel gets from <see cref="ITurnRecords"/> has this second face; dialogs never see it.</remarks>
public interface IConversationTurn
{
    /// <summary>Adds an activity to the log; <paramref name="utf8"/> is encrypted where it is kept. Where a client sent it, the client's own id is answered with it.</summary>
    void Log(long sequence, ReadOnlyMemory<byte> utf8, string? clientActivityId = null);

    /// <summary>Remembers that a client's id was answered with this id, though no log has the activity; for a disclosure this is all that stays.</summary>
    void Answered(string clientActivityId, string activityId);

    /// <summary>Uses up sequence numbers to this one, and notes the start.</summary>
    void Advance(long lastSequence, DateTimeOffset startedAt);
}
