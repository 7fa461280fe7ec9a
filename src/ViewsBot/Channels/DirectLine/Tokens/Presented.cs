namespace ViewsBot.Channels.DirectLine.Tokens;

/// <summary>What a token turned out to be.</summary>
internal abstract record Presented
{
    private Presented() { }

    /// <summary>Ours, and in time.</summary>
    /// <param name="Pass">What it says.</param>
    /// <param name="From">The sequence number after which a stream begins; 0 for a chat token.</param>
    public sealed record Valid(ConversationPass Pass, long From) : Presented;

    /// <summary>Ours, but its time is over.</summary>
    public sealed record Expired : Presented;

    /// <summary>A token nobody here signed, or for something else.</summary>
    public sealed record NotOurs : Presented;

    /// <summary>No token at all.</summary>
    public sealed record Malformed : Presented;
}
