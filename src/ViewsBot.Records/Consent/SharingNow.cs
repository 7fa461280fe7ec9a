namespace ViewsBot.Records.Consent;

/// <summary>How the views of somebody who owns them are shared now.</summary>
/// <param name="Sharing">What they chose.</param>
/// <param name="Ties">Who of the staff it means now.</param>
/// <param name="Decider">Who decided for them that staff at the meeting see their views, while that counts; else <c>null</c>.</param>
public sealed record SharingNow(Sharing Sharing, IReadOnlyList<StaffTie> Ties, string? Decider);
