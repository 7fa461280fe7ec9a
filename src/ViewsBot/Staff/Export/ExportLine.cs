namespace ViewsBot.Staff.Export;

/// <summary>One thing that was said, or that stands in the plan, as it is given out: keys for programs, words for people.</summary>
public sealed record ExportLine
{
    /// <summary><c>placement</c>, <c>words</c>, <c>choice</c>, or an item's kind: <c>next-steps</c>, <c>targets</c>, <c>provisions</c>, <c>strategies</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The id of the thing itself: the same in every export.</summary>
    public required string Id { get; init; }

    /// <summary>Who said or wrote it, by name.</summary>
    public required string Who { get; init; }

    /// <summary><c>child</c>, <c>young-person</c>, <c>parent</c> or <c>staff</c>.</summary>
    public required string Part { get; init; }

    /// <summary>What it is about: an option's or prompt's key; of a plan's item nothing.</summary>
    public string? About { get; init; }

    /// <summary>An answer's key, such as <c>left</c> or <c>not-an-answer:skip</c>; a choice's; how a plan's item stands.</summary>
    public string? Answer { get; init; }

    /// <summary>The words: as somebody said them, or as staff wrote them.</summary>
    public string? Words { get; init; }

    /// <summary>What own words say in English, where that was translated.</summary>
    public string? Translation { get; init; }

    /// <summary>The language (BCP 47); of what staff wrote English.</summary>
    public required string Language { get; init; }

    /// <summary><c>alone</c>, <c>read-to-me</c>, <c>pointed-for-me</c> or <c>answered-for-me</c>; of a plan's item nothing.</summary>
    public string? Helper { get; init; }

    /// <summary>The stage of the cycle: <c>assess</c>, <c>plan</c>, <c>do</c> or <c>review</c>.</summary>
    public required string Stage { get; init; }

    /// <summary>When (UTC).</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Whether it counts, or a later answer of the same person stands in its place.</summary>
    public bool Counts { get; init; } = true;
}

/// <summary>A cycle as it is given out.</summary>
/// <param name="Pupil">The pupil's id.</param>
/// <param name="PupilName">What the pupil is called.</param>
/// <param name="Cycle">The cycle's id.</param>
/// <param name="Began">The day it began.</param>
/// <param name="MeetingOn">The day of the meeting, or nothing.</param>
/// <param name="ClosedAt">When it was closed, or nothing while it is open.</param>
/// <param name="NotShared">How many answers are not here because whoever gave them does not share them.</param>
/// <param name="Lines">What was said and what is planned.</param>
public sealed record ExportedCycle(
    string Pupil, string PupilName, string Cycle, DateOnly Began, DateOnly? MeetingOn, DateTimeOffset? ClosedAt, int NotShared, IReadOnlyList<ExportLine> Lines);
