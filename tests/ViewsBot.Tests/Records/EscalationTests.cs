using System.Globalization;
using ViewsBot.Records.Alerts;
using ViewsBot.Records.People;

namespace ViewsBot.Tests.Records;

public sealed class EscalationTests
{
    private static readonly SchoolSafety Safety = new()
    {
        School = new SchoolId(Guid.NewGuid()),
        Hours = SchoolHours.Usual,
        Further = [new("Ms Green", "green@example.org"), new("Mr Hill", "hill@example.org")],
    };

    [Theory]
    [InlineData("lead", "2026-09-14T10:00:00Z", "deputy", "2026-09-14T10:15:00Z")] // in school hours
    [InlineData("deputy", "2026-09-14T10:15:00Z", "further-1", "2026-09-14T10:30:00Z")]
    [InlineData("further-1", "2026-09-14T10:30:00Z", "further-2", "2026-09-14T10:45:00Z")]
    [InlineData("further-2", "2026-09-14T10:45:00Z", "lead", "2026-09-15T07:30:00Z")] // all were told: again next morning
    [InlineData("lead", "2026-09-14T14:25:00Z", "deputy", "2026-09-14T14:40:00Z")] // five minutes before closing
    [InlineData("lead", "2026-09-14T14:30:00Z", "deputy", "2026-09-15T07:45:00Z")] // just closed
    [InlineData("lead", "2026-09-14T05:00:00Z", "deputy", "2026-09-14T07:45:00Z")] // before it opens
    [InlineData("deputy", "2026-09-18T20:00:00Z", "further-1", "2026-09-21T07:45:00Z")] // Friday night
    [InlineData("further-2", "2026-09-18T20:00:00Z", "lead", "2026-09-21T07:30:00Z")]
    public void The_next_person_is_told_after_the_wait_in_school_hours(string told, string at, string next, string due)
    {
        var after = Escalation.After(Safety, isTest: false, Recipient.Parse(told)!.Value, At(at));

        Assert.Equal((Recipient.Parse(next)!.Value, At(due)), after);
    }

    [Fact]
    public void A_test_goes_round_once() =>
        Assert.Null(Escalation.After(Safety, isTest: true, Recipient.Further(2), At("2026-09-14T10:00:00Z")));

    [Fact]
    public void Whom_the_settings_name_no_longer_begins_the_round_again() =>
        Assert.Equal(Recipient.Lead, Escalation.After(Safety, isTest: false, Recipient.Further(7), At("2026-09-14T10:00:00Z"))!.Value.Next);

    [Theory]
    [InlineData("")]
    [InlineData("head")]
    [InlineData("further-0")]
    [InlineData("further--1")]
    [InlineData("further-")]
    public void What_is_no_key_is_nobody(string key) => Assert.Null(Recipient.Parse(key));

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
