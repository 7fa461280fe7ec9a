namespace ViewsBot.Content.Cards;

/// <summary>Something shown that is not to be tapped: a picture, its word, or both.</summary>
/// <param name="PictureKey">The concept key of its picture; or none.</param>
/// <param name="Word">Its word; or none.</param>
public sealed record Shown(string? PictureKey, Sentence? Word);
