using ViewsBot.Records.Views;

namespace ViewsBot.Records.Invitations;

/// <summary>What came of opening an invitation with a code.</summary>
public abstract record Opened
{
    private Opened() { }

    /// <summary>The code is right: this session, in this conversation of the embedded Direct Line.</summary>
    /// <param name="Session">The session it opens.</param>
    /// <param name="ConversationId">Its conversation on the embedded channel; cannot be guessed.</param>
    /// <param name="CodeNumber">Which of the invitation's codes opened it, from 1; a cookie or token keeps it for <see cref="IInvitationStore.OpenAgainAsync"/>.</param>
    public sealed record To(ViewSession Session, string ConversationId, int CodeNumber) : Opened;

    /// <summary>No invitation has this code, it was taken back, or its cycle is closed: nothing more is told.</summary>
    public sealed record Not : Opened;
}
