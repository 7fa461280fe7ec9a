using ViewsBot.Records.Invitations;
using ViewsBot.Records.Turns;

namespace ViewsBot.Channels.Terminal;

/// <summary>Whose conversation a terminal holds.</summary>
internal sealed record Caller
{
    /// <summary>The channel's id: <c>terminal</c>, or <c>telephone</c> where somebody keys what they hear.</summary>
    public required string Channel { get; init; }

    /// <summary>The conversation's id on that channel; the same one again goes on where it was.</summary>
    public required string Conversation { get; init; }

    /// <summary>What opens it.</summary>
    public required InvitationCode Code { get; init; }

    /// <summary>The language its invitation set (BCP 47).</summary>
    public required string Language { get; init; }

    /// <summary>What keeps others from holding it meanwhile, or <c>null</c> where nobody else could.</summary>
    public IDisposable? Held { get; init; }

    /// <summary>Who keys, or <c>null</c> where whoever types speaks for themselves.</summary>
    public Keying? Keying { get; init; }
}
