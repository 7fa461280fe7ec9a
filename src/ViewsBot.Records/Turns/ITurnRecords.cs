namespace ViewsBot.Records.Turns;

/// <summary>Opens the record for one turn of one conversation.</summary>
public interface ITurnRecords
{
    /// <summary>Opens it. Only one turn of a conversation may be open at a time; whoever opens it sees to that.</summary>
    /// <param name="channelId">The channel, such as <c>directline</c>.</param>
    /// <param name="conversationId">The conversation's id on that channel.</param>
    /// <param name="cancel">Gives up opening.</param>
    Task<ITurnRecord> OpenAsync(string channelId, string conversationId, CancellationToken cancel);
}
