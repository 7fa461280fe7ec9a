using ViewsBot.Records.Views;

namespace ViewsBot.Records.Invitations;

/// <summary>What came of opening an invitation with a code.</summary>
public abstract record Opened
{
    private Opened() { }

    /// <summary>The code is right: this session, in this conversation of the embedded Direct Line.</summary>
    public sealed record To(ViewSession Session, string ConversationId) : Opened;

    /// <summary>No invitation has this code, it was taken back, or its cycle is closed: nothing more is told.</summary>
    public sealed record Not : Opened;
}
