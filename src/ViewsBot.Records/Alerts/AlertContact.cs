namespace ViewsBot.Records.Alerts;

/// <summary>Somebody who is told when the lead and the deputy do not answer.</summary>
/// <param name="Name">As colleagues know them.</param>
/// <param name="Email">Where e-mail reaches them.</param>
public sealed record AlertContact(string Name, string Email);
