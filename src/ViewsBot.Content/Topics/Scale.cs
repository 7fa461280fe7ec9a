namespace ViewsBot.Content.Topics;

/// <summary>Three points to place an option on, worded to fit the question.</summary>
public sealed record Scale
{
    /// <summary>The stable key, such as <c>feel</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The three points: <c>left</c>, <c>middle</c>, <c>right</c>, whichever way the page runs.</summary>
    public required IReadOnlyList<ScalePoint> Points { get; init; }

    /// <summary>Not-answers that only this scale offers, such as <c>not-tried</c>; mostly none.</summary>
    public required IReadOnlyList<string> NotAnswers { get; init; }

    /// <summary>The point at a place, or null when there is none of that name.</summary>
    public ScalePoint? At(string place) => Points.FirstOrDefault(point => point.Place == place);
}
