using ViewsBot.Records.Alerts;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;

namespace ViewsBot.Tests.Storage;

public sealed class SafetyTests
{
    [Fact]
    public async Task What_was_set_is_there_after_a_restart_and_no_address_stands_readable_in_a_file()
    {
        await using var installation = await Installation.StartedAsync();
        var senco = (Viewer.Staff)await Staff.AtAsync(installation, await installation.InviteAsync(), StaffRoles.Senco);
        var set = SafetyOf(senco);

        Assert.True(await installation.Get<ISafetyStore>().ChangeAsync(senco, new SchoolSafety { School = senco.Member.School }, default));
        Assert.True(await installation.Get<ISafetyStore>().ChangeAsync(senco, set, default));
        await installation.StopAsync();
        await installation.StartAsync();

        Assert.Equivalent(set, await installation.Get<ISafetyStore>().OfSchoolAsync(senco, default));
        Assert.All(Directory.EnumerateFiles(installation.Data), file => Assert.Equal(-1, File.ReadAllBytes(file).AsSpan().IndexOf("green@"u8)));
    }

    [Fact]
    public async Task Only_the_SENCO_changes_them_and_another_attempt_leaves_an_event()
    {
        await using var installation = await Installation.StartedAsync();
        var lead = (Viewer.Staff)await Staff.AtAsync(installation, await installation.InviteAsync(), StaffRoles.SafeguardingLead);

        Assert.False(await installation.Get<ISafetyStore>().ChangeAsync(lead, SafetyOf(lead), default));

        Assert.Equivalent(new SchoolSafety { School = lead.Member.School }, await installation.Get<ISafetyStore>().OfSchoolAsync(lead, default));
        Assert.Equal(1, installation.Count("SELECT count(*) FROM audit_event WHERE action = 'school-safety-changed-refused'"));
    }

    [Fact]
    public async Task A_notice_goes_to_the_address_that_is_set_when_it_is_sent()
    {
        await using var installation = await Installation.StartedAsync();
        var senco = (Viewer.Staff)await Staff.AtAsync(installation, await installation.InviteAsync(), StaffRoles.Senco);
        await installation.Get<IAlertStore>().RaiseTestAsync(senco, default);
        Assert.Null(Assert.Single(await installation.Get<INoticeStore>().ToSendAsync("email", default)).Email);

        await installation.Get<ISafetyStore>().ChangeAsync(senco, SafetyOf(senco), default);

        Assert.Equal("lead@example.org", Assert.Single(await installation.Get<INoticeStore>().ToSendAsync("email", default)).Email);
    }

    [Theory]
    [InlineData(0, true, null)]
    [InlineData(8 * 60, false, 1)] // 18:00 on Monday
    [InlineData(15 * 60, false, 0)] // 01:00 on Tuesday
    [InlineData((4 * 24 * 60) + (8 * 60), false, 3)] // 18:00 on Friday
    public async Task Who_is_there_now_goes_by_the_school_s_clock(int minutes, bool open, int? nights)
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();

        installation.Clock.Advance(TimeSpan.FromMinutes(minutes));
        var help = await installation.Get<IWhoIsThere>().NowAsync(invited.Session, default);

        Assert.Equal((open, nights, false), (help.IsOpen, help.NightsToOpening, help.IsAdult));
    }

    private static SchoolSafety SafetyOf(Viewer.Staff senco) => new()
    {
        School = senco.Member.School,
        Hours = SchoolHours.Usual with { Days = [DayOfWeek.Sunday, DayOfWeek.Monday], Opens = new(7, 45), Holidays = [new(new(2026, 10, 26), new(2026, 10, 30))] },
        Wait = TimeSpan.FromMinutes(20),
        LeadEmail = "lead@example.org",
        Further = [new("Ms Green", "green@example.org")],
        AdultHelpline = new Helpline("A Helpline", "0800 000 000", new DateOnly(2026, 9, 1)),
    };
}
