namespace ViewsBot.Language.Reading.Files;

/// <summary>A text out of a file, with its place.</summary>
/// <param name="Text">The text as written there.</param>
/// <param name="Place">Where it stands.</param>
internal readonly record struct Phrase(string Text, Place Place);
