using ViewsBot.Records.Cycles;
using ViewsBot.Records.Notes;
using ViewsBot.Records.People;

namespace ViewsBot.Tests.Records;

public sealed class AnnualReviewDaysTests
{
    private static readonly DateOnly s_meeting = new(2027, 3, 17);

    [Fact]
    public void Two_weeks_before_the_meeting_everybody_is_invited_and_has_the_papers()
    {
        Assert.Equal(
            [
                (AnnualReviewDay.Notice, new DateOnly(2027, 3, 3)), (AnnualReviewDay.Papers, new DateOnly(2027, 3, 3)),
                (AnnualReviewDay.Report, new DateOnly(2027, 3, 31)), (AnnualReviewDay.Proposal, new DateOnly(2027, 4, 14)),
            ],
            AnnualReviewDays.Of(Cycle(CycleKind.AnnualReview, s_meeting)));
    }

    [Theory]
    [InlineData(CycleKind.AssessPlanDoReview)]
    [InlineData(CycleKind.OtherPlan)]
    public void Of_another_plan_nothing_is_presumed(CycleKind kind) => Assert.Empty(AnnualReviewDays.Of(Cycle(kind, s_meeting)));

    [Fact]
    public void Without_a_day_for_the_meeting_there_is_nothing_to_work_out() => Assert.Empty(AnnualReviewDays.Of(Cycle(CycleKind.AnnualReview, meeting: null)));

    [Theory]
    [InlineData(CycleKind.AnnualReview, "2012-09-01", true)]
    [InlineData(CycleKind.AnnualReview, "2013-09-01", false)]
    [InlineData(CycleKind.AnnualReview, null, true)]
    [InlineData(CycleKind.AssessPlanDoReview, "2008-01-01", false)]
    public void From_Year_9_an_annual_review_looks_at_preparing_for_adulthood(CycleKind kind, string? born, bool looks) =>
        Assert.Equal(looks, NoteParts.LooksAtAdulthood(Cycle(kind, s_meeting), born is null ? null : DateOnly.Parse(born, System.Globalization.CultureInfo.InvariantCulture)));

    private static Cycle Cycle(CycleKind kind, DateOnly? meeting) => new()
    {
        Id = new CycleId(Guid.NewGuid()),
        Pupil = new PupilId(Guid.NewGuid()),
        Kind = kind,
        StageStarts = [s_meeting, s_meeting, s_meeting, s_meeting],
        MeetingOn = meeting,
    };
}
