using ViewsBot.Records.Cycles;
using ViewsBot.Storage.Database;

namespace ViewsBot.Storage.Rows;

/// <summary>A cycle as it is kept.</summary>
internal sealed class CycleRow : IRow
{
    public string Table => "cycle";

    public required string Id { get; init; }

    public required string PupilId { get; init; }

    public required string Kind { get; init; }

    public required string AssessOn { get; init; }

    public required string PlanOn { get; init; }

    public required string DoOn { get; init; }

    public required string ReviewOn { get; init; }

    public string? MeetingOn { get; init; }

    public string? NextReviewOn { get; init; }

    public long? ClosedAt { get; init; }

    public static CycleRow Of(Cycle cycle) => new()
    {
        Id = cycle.Id.ToString(),
        PupilId = cycle.Pupil.ToString(),
        Kind = StoredKeys.Of(cycle.Kind),
        AssessOn = Stored.Day(cycle.StageStarts[(int)Stage.Assess]),
        PlanOn = Stored.Day(cycle.StageStarts[(int)Stage.Plan]),
        DoOn = Stored.Day(cycle.StageStarts[(int)Stage.Do]),
        ReviewOn = Stored.Day(cycle.StageStarts[(int)Stage.Review]),
        MeetingOn = cycle.MeetingOn is { } day ? Stored.Day(day) : null,
        NextReviewOn = cycle.NextReviewOn is { } next ? Stored.Day(next) : null,
        ClosedAt = Stored.Instant(cycle.ClosedAt),
    };

    public Cycle ToCycle() => new()
    {
        Id = CycleId.Parse(Id)!.Value,
        Pupil = Records.People.PupilId.Parse(PupilId)!.Value,
        Kind = StoredKeys.ReadCycleKind(Kind),
        StageStarts = [Stored.Day(AssessOn), Stored.Day(PlanOn), Stored.Day(DoOn), Stored.Day(ReviewOn)],
        MeetingOn = MeetingOn is { } day ? Stored.Day(day) : null,
        NextReviewOn = NextReviewOn is { } next ? Stored.Day(next) : null,
        ClosedAt = Stored.Instant(ClosedAt),
    };

    public void Fill(IColumns columns) => columns
        .Set("id", Id)
        .Set("pupil_id", PupilId)
        .Set("kind", Kind)
        .Set("assess_on", AssessOn)
        .Set("plan_on", PlanOn)
        .Set("do_on", DoOn)
        .Set("review_on", ReviewOn)
        .Set("meeting_on", MeetingOn)
        .Set("next_review_on", NextReviewOn)
        .Set("closed_at", ClosedAt);
}
