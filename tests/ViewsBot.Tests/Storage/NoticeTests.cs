using ViewsBot.Records.Alerts;
using ViewsBot.Records.Audit;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;

namespace ViewsBot.Tests.Storage;

public sealed class NoticeTests
{
    private static readonly TimeSpan Wait = TimeSpan.FromMinutes(15);

    [Fact]
    public async Task An_alert_and_what_must_be_sent_of_it_are_one_commit_and_survive_a_restart()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();

        await using (var turn = await installation.TurnAsync(invited)) { turn.Raise(Said.Alarm(invited, installation.Clock)); }

        Assert.Equal((0, 0), (installation.Count("SELECT count(*) FROM alert"), installation.Count("SELECT count(*) FROM notice")));
        await RaiseAsync(installation, invited);
        await installation.StopAsync();
        await installation.StartAsync();

        var notice = Assert.Single(await Notices(installation).ToSendAsync("email", default));
        Assert.Equal((Recipient.Lead, false), (notice.Recipient, notice.IsTest));
    }

    [Fact]
    public async Task A_notice_is_sent_once_by_each_way_with_an_event_and_no_longer_once_the_alert_is_acknowledged()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        var alert = await RaiseAsync(installation, invited);
        var notice = Assert.Single(await Notices(installation).ToSendAsync("email", default));

        await Notices(installation).SentAsync(notice.Id, "email", default);
        await Notices(installation).SentAsync(notice.Id, "email", default);

        Assert.Empty(await Notices(installation).ToSendAsync("email", default));
        Assert.Single(await Notices(installation).ToSendAsync("webhook", default));
        Assert.Single(await EventsAsync(installation, alert), entry => entry.Action == "alert-sent-by-email");
        await AcknowledgeAsync(installation, invited, alert);
        Assert.Empty(await Notices(installation).ToSendAsync("webhook", default));
    }

    [Theory]
    [InlineData(14, new[] { "lead" })]
    [InlineData(15, new[] { "lead", "deputy" })]
    [InlineData(30, new[] { "lead", "deputy", "further-1" })]
    [InlineData(300, new[] { "lead", "deputy", "further-1" })] // the afternoon is over, everybody was told
    public async Task Nobody_acknowledges_and_the_next_person_is_told(int minutes, string[] told)
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        await NameFurtherAsync(installation, invited);
        var alert = await RaiseAsync(installation, invited);

        for (var minute = 0; minute < minutes; minute++)
        {
            installation.Clock.Advance(TimeSpan.FromMinutes(1));
            await Notices(installation).EscalateAsync(default);
        }

        Assert.Equal(told, await ToldAsync(installation, invited));
        Assert.Equal(told.Skip(1).Select(key => "alert-passed-on-to-" + key), (await EventsAsync(installation, alert)).Select(entry => entry.Action).Where(action => action.Contains("passed-on", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_alert_that_was_acknowledged_goes_to_nobody_else()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        var alert = await RaiseAsync(installation, invited);
        await AcknowledgeAsync(installation, invited, alert);
        installation.Clock.Advance(TimeSpan.FromDays(2));

        Assert.Null(await Notices(installation).EscalateAsync(default));

        Assert.Equal(["lead"], await ToldAsync(installation, invited));
    }

    [Fact]
    public async Task What_came_due_while_the_product_stood_still_is_passed_on_once_after_it_starts()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        await RaiseAsync(installation, invited);
        await installation.StopAsync();
        installation.Clock.Advance(TimeSpan.FromHours(2));
        await installation.StartAsync();

        var first = await Notices(installation).EscalateAsync(default);
        await Notices(installation).EscalateAsync(default);

        Assert.Equal(["lead", "deputy"], await ToldAsync(installation, invited));
        Assert.Equal(installation.Clock.GetUtcNow().Date.AddDays(1), first!.Value.Date);
    }

    [Fact]
    public async Task Every_morning_begins_the_round_again_until_somebody_acknowledges()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        await RaiseAsync(installation, invited);
        installation.Clock.Advance(Wait);
        var next = await Notices(installation).EscalateAsync(default);

        installation.Clock.Advance(next!.Value - installation.Clock.GetUtcNow());
        await Notices(installation).EscalateAsync(default);

        Assert.Equal(["lead", "deputy", "lead"], await ToldAsync(installation, invited));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_test_proves_that_alerts_arrive_once_it_is_both_sent_and_acknowledged(bool sentFirst)
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        var lead = await Staff.AtAsync(installation, invited, StaffRoles.SafeguardingLead);
        installation.Execute("UPDATE school SET alerts_proved_at = NULL");
        var test = (await Alerts(installation).RaiseTestAsync(lead, default))!.Value;
        var notice = Assert.Single(await Notices(installation).ToSendAsync("email", default));
        Task SendAsync() => Notices(installation).SentAsync(notice.Id, "email", default);
        Task AcknowledgeAsync() => Alerts(installation).AcknowledgeAsync(lead, test, default);

        await (sentFirst ? SendAsync() : AcknowledgeAsync());
        Assert.Null((await installation.Get<ISchoolStore>().SchoolAsync(lead, default))!.AlertsProvedAt);
        await (sentFirst ? AcknowledgeAsync() : SendAsync());

        Assert.NotNull((await installation.Get<ISchoolStore>().SchoolAsync(lead, default))!.AlertsProvedAt);
    }

    [Fact]
    public async Task The_bell_rings_when_an_alert_is_kept_and_not_before()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        var rung = installation.Get<AlertBell>().Next;
        await using var turn = await installation.TurnAsync(invited);

        turn.Raise(Said.Alarm(invited, installation.Clock));
        Assert.False(rung.IsCompleted);
        await turn.CommitAsync(default);

        Assert.True(rung.IsCompleted);
    }

    private static INoticeStore Notices(Installation installation) => installation.Get<INoticeStore>();

    private static IAlertStore Alerts(Installation installation) => installation.Get<IAlertStore>();

    private static Task<IReadOnlyList<AuditEvent>> EventsAsync(Installation installation, AlertId alert) =>
        installation.Get<IAuditStore>().AboutAsync($"alert:{alert}", default);

    private static async Task<AlertId> RaiseAsync(Installation installation, Invited invited)
    {
        var alert = Said.Alarm(invited, installation.Clock);
        await using var turn = await installation.TurnAsync(invited);
        turn.Raise(alert);
        await turn.CommitAsync(default);

        return alert.Id;
    }

    private static async Task AcknowledgeAsync(Installation installation, Invited invited, AlertId alert) =>
        Assert.Equal(Acknowledged.Now, await Alerts(installation).AcknowledgeAsync(await Staff.AtAsync(installation, invited, StaffRoles.SafeguardingLead), alert, default));

    private static async Task NameFurtherAsync(Installation installation, Invited invited)
    {
        var senco = (Viewer.Staff)await Staff.AtAsync(installation, invited, StaffRoles.Senco);

        Assert.True(await installation.Get<ISafetyStore>().ChangeAsync(
            senco, new SchoolSafety { School = senco.Member.School, Further = [new("Ms Green", "green@example.org")] }, default));
    }

    private static async Task<IEnumerable<string>> ToldAsync(Installation installation, Invited invited)
    {
        var lead = await Staff.AtAsync(installation, invited, StaffRoles.SafeguardingLead);

        return Assert.Single((await Alerts(installation).AllAsync(lead, default))!).Told.Select(told => told.Recipient.ToString());
    }
}
