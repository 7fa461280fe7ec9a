using ViewsBot.Content.Pictures;

namespace ViewsBot.Dialogs.Turns;

/// <summary>Where cards find their pictures.</summary>
/// <param name="Address">A URL without a slash at its end; one that begins with a slash is on the page's own server.</param>
/// <param name="Format">What the page can show.</param>
public sealed record PictureAddress(string Address, PictureFormat Format);
