namespace ViewsBot.Records.Turns;

/// <summary>What was said in a conversation, as a channel replays it. An embedded channel has no other memory.</summary>
public interface IConversationLog
{
    /// <summary>The activities after a sequence number, oldest first, each as the UTF-8 JSON that was sent.</summary>
    Task<IReadOnlyList<LoggedActivity>> AfterAsync(string conversationId, long sequence, CancellationToken cancel);

    /// <summary>What is known of a conversation.</summary>
    /// <returns><c>null</c> if there is none.</returns>
    Task<ConversationOnFile?> FindAsync(string conversationId, CancellationToken cancel);

    /// <summary>The id a client's own id was given when its turn was committed.</summary>
    /// <returns><c>null</c> if it never was.</returns>
    Task<string?> IdOfAsync(string conversationId, string clientActivityId, CancellationToken cancel);
}

/// <summary>One activity of the log.</summary>
/// <param name="Sequence">Its place in the conversation, from 1; also the number in its id, and the watermark after it.</param>
/// <param name="Utf8">The activity as JSON.</param>
public sealed record LoggedActivity(long Sequence, ReadOnlyMemory<byte> Utf8);

/// <summary>What is known of a conversation.</summary>
/// <param name="ConversationId">Its id.</param>
/// <param name="LastSequence">The number of the last activity, 0 for none; numbers of disclosures are used up and never kept.</param>
/// <param name="StartedAt">When the bot was told of it, or <c>null</c>.</param>
/// <param name="Language">The language its invitation set (BCP 47), or <c>null</c>.</param>
public sealed record ConversationOnFile(string ConversationId, long LastSequence, DateTimeOffset? StartedAt, string? Language);
