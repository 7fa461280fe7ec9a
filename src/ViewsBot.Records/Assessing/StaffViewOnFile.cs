namespace ViewsBot.Records.Assessing;

/// <summary>A view of a member of staff, with their name.</summary>
public sealed record StaffViewOnFile(StaffView View, string By);
