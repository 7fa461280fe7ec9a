namespace ViewsBot.Staff.Asking;

/// <summary>What stands in one place of one topic.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Answer">The place, or why there is none.</param>
/// <param name="Options">What stands there.</param>
internal sealed record PlacedLine(string Topic, string Answer, IReadOnlyList<string> Options);
