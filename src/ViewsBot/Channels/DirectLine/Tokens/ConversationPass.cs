using ViewsBot.Records.Views;

namespace ViewsBot.Channels.DirectLine.Tokens;

/// <summary>What a token says of its holder: this person, on this page, in this conversation.</summary>
public sealed record ConversationPass
{
    /// <summary>The only conversation it opens.</summary>
    public required string ConversationId { get; init; }

    /// <summary>Who speaks; begins with <c>dl_</c>, and overwrites whatever an activity says it is from.</summary>
    public required string UserId { get; init; }

    /// <summary>The page that holds it: what is said for one page alone goes to this one. A reload may keep it; another device must not.</summary>
    public required string PageId { get; init; }

    /// <summary>The session an invitation opened, or <c>null</c> for a conversation nobody has opened an invitation in.</summary>
    public SessionId? Session { get; init; }

    /// <summary>The number of the code that opened it: taken back or renewed since then, the token opens nothing.</summary>
    public int CodeNumber { get; init; }

    /// <summary>The origins whose pages may use it; none means those of the settings.</summary>
    public IReadOnlyList<string> TrustedOrigins { get; init; } = [];
}
