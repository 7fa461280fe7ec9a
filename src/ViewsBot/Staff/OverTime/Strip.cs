using ViewsBot.Records.People;

namespace ViewsBot.Staff.OverTime;

/// <summary>What one person said over the cycles, topic by topic.</summary>
/// <param name="Speaker">The person.</param>
/// <param name="IsProxy">Whether it was answered for them by somebody else.</param>
/// <param name="Topics">The topics, each with its options.</param>
internal sealed record PersonOverTime(Speaker Speaker, bool IsProxy, IReadOnlyList<(string Title, IReadOnlyList<Strip> Strips)> Topics);

/// <summary>One option with every place it was given, oldest first. There is no average of them.</summary>
/// <param name="Word">The option's word.</param>
/// <param name="PictureKey">Its picture, or <c>null</c>.</param>
/// <param name="Placed">The places, each with its day.</param>
internal sealed record Strip(string Word, string? PictureKey, IReadOnlyList<PlacedOnDay> Placed);

/// <summary>A place that an option was given.</summary>
/// <param name="Words">The place, or why there is none.</param>
/// <param name="PictureKey">The place's picture, or <c>null</c>.</param>
/// <param name="At">When.</param>
/// <param name="WasChanged">Whether they changed their mind about it in the same cycle.</param>
/// <param name="BeginsCycle">Whether it is the first of its cycle.</param>
internal sealed record PlacedOnDay(string Words, string? PictureKey, DateTimeOffset At, bool WasChanged, bool BeginsCycle);
