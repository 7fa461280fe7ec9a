namespace ViewsBot.Content.Topics;

/// <summary>One of the three points of a scale.</summary>
public sealed record ScalePoint
{
    /// <summary>The scale's key.</summary>
    public required string Scale { get; init; }

    /// <summary><c>left</c>, <c>middle</c> or <c>right</c>: first, second or third, whichever way the page runs.</summary>
    public required string Place { get; init; }

    /// <summary>The concept key of its picture.</summary>
    public required string PictureKey { get; init; }

    /// <summary>The key of its word, such as <c>scale/feel/left</c>.</summary>
    public string WordKey => $"scale/{Scale}/{Place}";
}
