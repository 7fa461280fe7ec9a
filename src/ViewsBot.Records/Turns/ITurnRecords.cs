namespace ViewsBot.Records.Turns;

/// <summary>Opens the record for one turn of one conversation.</summary>
public interface ITurnRecords
{
    /// <summary>Opens it. Only one turn of a conversation may be open at a time; whoever opens it sees to that.</summary>
    /// <param name="channelId">The channel, such as <c>directline</c>.</param>
    /// <param name="conversationId">The conversation's id on that channel.</param>
    /// <param name="cancel">Gives up opening.</param>
    Task<ITurnRecord> OpenAsync(string channelId, string conversationId, CancellationToken cancel) => OpenAsync(channelId, conversationId, keying: null, cancel);

    /// <summary>Opens it for somebody who keys what the speaker says elsewhere.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="conversationId">The conversation's id on that channel.</param>
    /// <param name="keying">Who keys, or <c>null</c> where the speaker gives it themselves.</param>
    /// <param name="cancel">Gives up opening.</param>
    Task<ITurnRecord> OpenAsync(string channelId, string conversationId, Keying? keying, CancellationToken cancel);
}
