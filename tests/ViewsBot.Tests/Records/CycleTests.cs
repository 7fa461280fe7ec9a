using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;

namespace ViewsBot.Tests.Records;

/// <summary>Which stage of a cycle a day falls in.</summary>
public sealed class CycleTests
{
    private static readonly Cycle Autumn = new()
    {
        Id = CycleId.New(TimeProvider.System),
        Pupil = PupilId.New(TimeProvider.System),
        Kind = CycleKind.AssessPlanDoReview,
        StageStarts = [new(2026, 9, 1), new(2026, 9, 21), new(2026, 10, 1), new(2026, 12, 1)],
    };

    [Theory]
    [InlineData("2026-08-31", Stage.Assess)]
    [InlineData("2026-09-01", Stage.Assess)]
    [InlineData("2026-09-20", Stage.Assess)]
    [InlineData("2026-09-21", Stage.Plan)]
    [InlineData("2026-10-01", Stage.Do)]
    [InlineData("2026-11-30", Stage.Do)]
    [InlineData("2026-12-01", Stage.Review)]
    [InlineData("2027-03-01", Stage.Review)]
    public void A_day_falls_in_the_last_stage_that_has_begun(string day, Stage stage)
    {
        Assert.Equal(stage, Autumn.StageOn(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));
    }
}
