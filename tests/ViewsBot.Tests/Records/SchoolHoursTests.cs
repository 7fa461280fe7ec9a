using System.Globalization;
using ViewsBot.Records.Alerts;

namespace ViewsBot.Tests.Records;

public sealed class SchoolHoursTests
{
    private static readonly SchoolHours Hours = SchoolHours.Usual with
    {
        Holidays = [new(new(2026, 10, 26), new(2026, 10, 30)), new(new(2026, 12, 21), new(2027, 1, 1))],
    };

    [Theory]
    [InlineData("2026-09-14T07:29:59Z", false)] // Monday, 08:29 in summer time
    [InlineData("2026-09-14T07:30:00Z", true)]
    [InlineData("2026-09-14T14:29:59Z", true)]
    [InlineData("2026-09-14T14:30:00Z", false)]
    [InlineData("2026-09-12T10:00:00Z", false)] // Saturday
    [InlineData("2026-10-28T10:00:00Z", false)] // half-term
    [InlineData("2026-11-02T08:00:00Z", false)] // Monday, 08:00 in winter time
    [InlineData("2026-11-02T08:30:00Z", true)]
    public void It_is_open_by_its_own_clock(string at, bool open) => Assert.Equal(open, Hours.IsOpen(At(at)));

    [Theory]
    [InlineData("2026-09-14T02:00:00Z", "2026-09-14T07:30:00Z")] // the same morning
    [InlineData("2026-09-14T07:30:00Z", "2026-09-15T07:30:00Z")] // it opens now, so the next is tomorrow
    [InlineData("2026-09-18T15:00:00Z", "2026-09-21T07:30:00Z")] // Friday evening
    [InlineData("2026-10-23T18:00:00Z", "2026-11-02T08:30:00Z")] // over half-term, and the clocks go back
    [InlineData("2026-12-18T18:00:00Z", "2027-01-04T08:30:00Z")] // over the new year
    public void The_next_opening_is_found_over_nights_weekends_and_holidays(string after, string opening) =>
        Assert.Equal(At(opening), Hours.NextOpening(At(after)));

    [Fact]
    public void A_school_that_never_opens_has_no_next_opening_and_a_wait_still_ends()
    {
        var closed = Hours with { Days = [] };
        var now = At("2026-09-14T10:00:00Z");

        Assert.Null(closed.NextOpening(now));
        Assert.Equal(now + TimeSpan.FromMinutes(15), closed.After(now, TimeSpan.FromMinutes(15)));
    }

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
