namespace ViewsBot.Language.Outside;

/// <summary>What came of asking a service.</summary>
internal abstract record ServiceReply
{
    private ServiceReply() { }

    /// <summary>What it answered, not read yet.</summary>
    public sealed record Answer(BinaryData Content) : ServiceReply;

    /// <summary>It does not take such a request: the key, the region or the month's amount.</summary>
    public sealed record Refused : ServiceReply;

    /// <summary>It was not reached in time, or could not just now; later it may.</summary>
    public sealed record NotReached : ServiceReply;
}
