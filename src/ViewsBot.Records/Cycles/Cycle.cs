using ViewsBot.Records.People;

namespace ViewsBot.Records.Cycles;

/// <summary>One dated round of assess, plan, do, review for one pupil. Every view belongs to a stage of a cycle.</summary>
/// <remarks>Source: SEND Code of Practice 6.44 to 6.56.</remarks>
public sealed record Cycle
{
    /// <summary>Which cycle.</summary>
    public required CycleId Id { get; init; }

    /// <summary>Whose cycle.</summary>
    public required PupilId Pupil { get; init; }

    /// <summary>What kind of review it leads to.</summary>
    public required CycleKind Kind { get; init; }

    /// <summary>The first day of each stage, in the stages' order: four days, none before the one in front of it.</summary>
    public required IReadOnlyList<DateOnly> StageStarts { get; init; }

    /// <summary>The day of the review meeting, or <c>null</c> until it is set.</summary>
    public DateOnly? MeetingOn { get; init; }

    /// <summary>The day on which the next review is planned, or <c>null</c> until it is.</summary>
    public DateOnly? NextReviewOn { get; init; }

    /// <summary>When the cycle was closed, or <c>null</c> while it is open.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>Whether views may still be given.</summary>
    public bool IsOpen => ClosedAt is null;

    /// <summary>The stage a day falls in; a day before the first stage falls in the first.</summary>
    public Stage StageOn(DateOnly day)
    {
        var stage = Stage.Assess;

        for (var index = 0; index < StageStarts.Count; index++)
        {
            if (StageStarts[index] <= day) { stage = (Stage)index; }
        }

        return stage;
    }
}
