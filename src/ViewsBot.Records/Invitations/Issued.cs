namespace ViewsBot.Records.Invitations;

/// <summary>What came of asking for an invitation.</summary>
public abstract record Issued
{
    private Issued() { }

    /// <summary>The invitation and the code that opens it. The code is shown now; only a keyed hash of it is looked up later.</summary>
    public sealed record With(Invitation Invitation, InvitationCode Code) : Issued;

    /// <summary>Nobody may be invited yet, for this reason.</summary>
    public sealed record NotYet(WhyNotYet Why) : Issued;

    /// <summary>There is no such cycle or person that this viewer may invite.</summary>
    public sealed record NotFound : Issued;
}
