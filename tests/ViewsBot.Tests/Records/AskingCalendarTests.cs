using System.Globalization;
using ViewsBot.Records.Asking;

namespace ViewsBot.Tests.Records;

public sealed class AskingCalendarTests
{
    [Theory]
    [InlineData("2026-09-30", null, null)]
    [InlineData("2026-10-01", "2026-10-01", "2026-11-30")]
    [InlineData("2026-11-30", "2026-10-01", "2026-11-30")]
    [InlineData("2026-12-01", null, null)]
    [InlineData("2027-02-10", "2027-01-15", "2027-02-28")]
    [InlineData("2027-06-30", "2027-05-01", "2027-06-30")]
    public void There_are_three_windows_a_year_until_a_school_chooses(string day, string? opened, string? closes)
    {
        var today = Read(day)!.Value;
        var window = AskingCalendar.Usual.OpenOn(today);

        Assert.Equal(3, AskingCalendar.Usual.Windows.Count);
        Assert.Equal((Read(opened), Read(closes)), (window?.OpenedOn(today), window?.ClosesOn(today)));
    }

    [Theory]
    [InlineData("2026-12-24", "2026-12-20", "2027-01-10")]
    [InlineData("2027-01-10", "2026-12-20", "2027-01-10")]
    [InlineData("2027-01-11", null, null)]
    [InlineData("2026-12-19", null, null)]
    public void A_window_may_run_over_New_Year(string day, string? opened, string? closes)
    {
        var window = new AskingWindow(new DayOfYear(12, 20), new DayOfYear(1, 10));
        var today = Read(day)!.Value;

        Assert.Equal((Read(opened), Read(closes)), (window.OpenedOn(today), window.ClosesOn(today)));
    }

    [Fact]
    public void The_last_day_of_February_is_the_last_day_there_is()
    {
        Assert.Equal(new DateOnly(2027, 2, 28), new DayOfYear(2, 29).In(2027));
        Assert.Equal(new DayOfYear(2, 29), DayOfYear.Parse("02-29"));
        Assert.Null(DayOfYear.Parse("02-30"));
    }

    private static DateOnly? Read(string? day) => day is null ? null : DateOnly.Parse(day, CultureInfo.InvariantCulture);
}
