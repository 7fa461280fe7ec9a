namespace ViewsBot.Records.People;

/// <summary>Whose link it is.</summary>
/// <param name="Member">The member of staff.</param>
/// <param name="UserName">What they sign in with.</param>
public sealed record LinkOwner(StaffMember Member, string UserName);
