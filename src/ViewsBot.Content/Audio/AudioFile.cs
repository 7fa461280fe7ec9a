namespace ViewsBot.Content.Audio;

/// <summary>A sentence that somebody has recorded, as a file of the cards folder.</summary>
/// <param name="Language">The language it is in (BCP 47).</param>
/// <param name="Key">The sentence's key, with the mark of an audience where it is theirs alone.</param>
/// <param name="Path">Where the file is.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">What it is asked for by: made from what is in it, so that another recording has another.</param>
public sealed record AudioFile(string Language, string Key, string Path, AudioKind Kind, string Name);
