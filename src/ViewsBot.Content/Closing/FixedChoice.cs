namespace ViewsBot.Content.Closing;

/// <summary>One picture to choose at a closing question.</summary>
/// <param name="Key">What is kept.</param>
/// <param name="PictureKey">The concept key of its picture.</param>
public sealed record FixedChoice(string Key, string PictureKey);
