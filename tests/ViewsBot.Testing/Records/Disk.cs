using ViewsBot.Records.Turns;

namespace ViewsBot.Testing.Records;

/// <summary>Stands before the real records, so that a test can fill the disk.</summary>
public sealed class Disk(ITurnRecords records) : ITurnRecords
{
    /// <summary>While set, nothing can be committed.</summary>
    public bool IsFull { get; set; }

    /// <summary>Not an async method: what opening a record sets must reach whoever called.</summary>
    public Task<ITurnRecord> OpenAsync(string channelId, string conversationId, Keying? keying, CancellationToken cancel) =>
        IsFull ? Task.FromResult<ITurnRecord>(new TurnOnFullDisk()) : records.OpenAsync(channelId, conversationId, keying, cancel);
}
