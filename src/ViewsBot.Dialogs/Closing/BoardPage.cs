namespace ViewsBot.Dialogs.Closing;

/// <summary>Where a person finds the page of their own board.</summary>
/// <param name="Address">A URL; one that begins with a slash is on the page's own server.</param>
public sealed record BoardPage(string Address);
