using ViewsBot.Content.Words;

namespace ViewsBot.Content.Topics;

/// <summary>A point as it is shown to choose, or as a board's column.</summary>
/// <param name="Place">What a tap brings back: <c>left</c>, <c>middle</c> or <c>right</c>.</param>
/// <param name="Column">The key of its column on a board: its place, or <c>not-sure</c>.</param>
/// <param name="PictureKey">The concept key of its picture.</param>
/// <param name="WordKey">The key of its word.</param>
/// <param name="PointKey">Where the word says a point's own word again, that word's key; otherwise <c>null</c>.</param>
public sealed record ShownPoint(string Place, string Column, string PictureKey, string WordKey, string? PointKey = null)
{
    /// <summary>Its word.</summary>
    public string WordIn(LanguageWords words) => PointKey is null ? words.Get(WordKey) : words.Get(WordKey, ("point", words.Get(PointKey)));
}
