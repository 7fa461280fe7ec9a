namespace ViewsBot.Records.Paper;

/// <summary>That a member of staff keyed from paper what somebody said.</summary>
/// <param name="Number">Grows with each thing that is keyed.</param>
/// <param name="ViewId">What was keyed: the id of a placement, own words, a choice or a picture.</param>
/// <param name="Name">The name of who keyed.</param>
/// <param name="At">When it was keyed (UTC), which may be days after it was said.</param>
public sealed record Keyed(long Number, string ViewId, string Name, DateTimeOffset At);
