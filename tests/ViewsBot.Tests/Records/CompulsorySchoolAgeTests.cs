using System.Globalization;
using ViewsBot.Records.Consent;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;

namespace ViewsBot.Tests.Records;

public sealed class CompulsorySchoolAgeTests
{
    /// <summary>Born on; the last Friday of June in Year 11, read from a calendar.</summary>
    [Theory]
    [InlineData("2009-09-01", "2026-06-26")]
    [InlineData("2010-02-14", "2026-06-26")]
    [InlineData("2010-06-26", "2026-06-26")]
    [InlineData("2010-08-31", "2026-06-26")]
    [InlineData("2010-09-01", "2027-06-25")]
    [InlineData("2009-08-31", "2025-06-27")]
    [InlineData("2008-02-29", "2024-06-28")]
    [InlineData("2012-02-29", "2028-06-30")]
    [InlineData("2007-12-31", "2024-06-28")]
    [InlineData("2008-01-01", "2024-06-28")]
    [InlineData("2006-09-01", "2023-06-30")]
    [InlineData("2007-08-31", "2023-06-30")]
    [InlineData("2013-01-15", "2029-06-29")]
    [InlineData("2014-08-31", "2030-06-28")]
    public void Ends_on_the_last_friday_of_june_in_year_11(string bornOn, string ends)
    {
        Assert.Equal(Day(ends), CompulsorySchoolAge.EndsOn(Day(bornOn)));
    }

    [Fact]
    public void Ends_on_a_friday_in_the_last_week_of_june_of_the_school_year_in_which_they_turn_16_whatever_the_day_of_birth()
    {
        for (var bornOn = Day("1999-09-01"); bornOn < Day("2030-09-01"); bornOn = bornOn.AddDays(1))
        {
            var ends = CompulsorySchoolAge.EndsOn(bornOn);
            var schoolYearBegins = new DateOnly(ends.Year - 1, 9, 1);
            var sixteen = bornOn.AddYears(16);

            Assert.Equal(DayOfWeek.Friday, ends.DayOfWeek);
            Assert.True(ends is { Month: 6, Day: >= 24 });
            Assert.True(schoolYearBegins <= sixteen && sixteen < schoolYearBegins.AddYears(1));
        }
    }

    /// <summary>Who speaks; the day of birth; the day it is; the day the cycle was closed, if it was; whether the views are theirs.</summary>
    [Theory]
    [InlineData(Audience.YoungPerson, "2010-08-31", "2026-06-25", null, false)]
    [InlineData(Audience.YoungPerson, "2010-08-31", "2026-06-26", null, true)]
    [InlineData(Audience.YoungPerson, "2010-09-01", "2026-06-26", null, false)]
    [InlineData(Audience.YoungPerson, "2010-09-01", "2027-06-25", null, true)]
    [InlineData(Audience.Child, "2010-08-31", "2026-06-26", null, true)]
    [InlineData(Audience.Parent, "2010-08-31", "2026-06-26", null, false)]
    [InlineData(Audience.YoungPerson, null, "2026-06-26", null, false)]
    [InlineData(Audience.YoungPerson, "2010-08-31", "2026-07-10", "2026-06-25", false)]
    [InlineData(Audience.YoungPerson, "2010-08-31", "2026-07-10", "2026-06-26", true)]
    public void Views_are_the_speaker_s_own_from_that_day(Audience audience, string? bornOn, string today, string? closed, bool owns)
    {
        var cycle = new Cycle
        {
            Id = new CycleId(Guid.NewGuid()),
            Pupil = new PupilId(Guid.NewGuid()),
            Kind = CycleKind.AnnualReview,
            StageStarts = [],
            ClosedAt = closed is null ? null : new DateTimeOffset(Day(closed), new TimeOnly(12, 0), TimeSpan.Zero),
        };

        Assert.Equal(owns, Ownership.Holds(audience, bornOn is null ? null : Day(bornOn), cycle, Day(today)));
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
