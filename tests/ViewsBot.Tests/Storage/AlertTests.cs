using ViewsBot.Records.Alerts;
using ViewsBot.Records.Audit;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;

namespace ViewsBot.Tests.Storage;

public sealed class AlertTests
{
    [Theory]
    [InlineData(StaffRoles.SafeguardingLead)]
    [InlineData(StaffRoles.SafeguardingDeputy)]
    public async Task The_lead_and_the_deputy_read_the_exact_words_and_whose_they_are(StaffRoles roles)
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await RaisedAsync(installation);
        var viewer = await Staff.AtAsync(installation, invited, roles);

        var alert = Assert.Single((await Alerts(installation).AllAsync(viewer, default))!);

        Assert.Equal(Said.Sentence, alert.Alert.Text);
        Assert.Equal(invited.Pupil, alert.Pupil!.Id);
        Assert.Equal(1, await Alerts(installation).WaitingAsync(viewer, default));
    }

    [Theory]
    [InlineData(StaffRoles.Senco)]
    [InlineData(StaffRoles.Teacher)]
    public async Task Nobody_else_reads_or_acknowledges_one_and_the_attempt_leaves_an_event(StaffRoles roles)
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await RaisedAsync(installation);
        var viewer = await Staff.AtAsync(installation, invited, roles);
        var lead = await Staff.AtAsync(installation, invited, StaffRoles.SafeguardingLead);
        var alert = (await Alerts(installation).AllAsync(lead, default))![0].Alert.Id;

        Assert.Null(await Alerts(installation).AllAsync(viewer, default));
        Assert.Equal(0, await Alerts(installation).WaitingAsync(viewer, default));
        Assert.Equal(Acknowledged.NotFound, await Alerts(installation).AcknowledgeAsync(viewer, alert, default));
        Assert.Contains(await installation.Get<IAuditStore>().AboutAsync("alerts", default), entry => entry.Action == "alerts-refused" && entry.Actor == viewer.Actor);
    }

    [Fact]
    public async Task A_lead_of_another_school_sees_none()
    {
        await using var installation = await Installation.StartedAsync();
        await RaisedAsync(installation);
        var stranger = Staff.At(SchoolId.New(installation.Clock), StaffRoles.SafeguardingLead, installation.Clock);

        Assert.Empty((await Alerts(installation).AllAsync(stranger, default))!);
        Assert.Equal(0, await Alerts(installation).WaitingAsync(stranger, default));
    }

    [Fact]
    public async Task An_alert_waits_until_it_is_acknowledged_and_a_second_time_changes_nothing()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await RaisedAsync(installation);
        var lead = await Staff.AtAsync(installation, invited, StaffRoles.SafeguardingLead);
        var alert = (await Alerts(installation).AllAsync(lead, default))![0].Alert.Id;
        var at = installation.Clock.GetUtcNow();

        Assert.Equal(Acknowledged.Now, await Alerts(installation).AcknowledgeAsync(lead, alert, default));
        installation.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(Acknowledged.Before, await Alerts(installation).AcknowledgeAsync(lead, alert, default));

        Assert.Equal(at, (await Alerts(installation).AllAsync(lead, default))![0].Alert.AcknowledgedAt);
        Assert.Equal(0, await Alerts(installation).WaitingAsync(lead, default));
    }

    [Fact]
    public async Task A_test_alert_that_was_sent_and_acknowledged_proves_that_alerts_arrive_and_a_real_one_does_not()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await RaisedAsync(installation);
        var lead = await Staff.AtAsync(installation, invited, StaffRoles.SafeguardingLead);
        var senco = await Staff.AtAsync(installation, invited, StaffRoles.Senco);
        installation.Execute("UPDATE school SET alerts_proved_at = NULL");
        var real = (await Alerts(installation).AllAsync(lead, default))![0].Alert.Id;

        await Alerts(installation).AcknowledgeAsync(lead, real, default);
        Assert.Null((await installation.Get<ISchoolStore>().SchoolAsync(lead, default))!.AlertsProvedAt);

        var test = (await Alerts(installation).RaiseTestAsync(senco, default))!.Value;
        var notices = installation.Get<INoticeStore>();
        await notices.SentAsync((await notices.ToSendAsync("email", default)).Single(notice => notice.Alert == test).Id, "email", default);
        await Alerts(installation).AcknowledgeAsync(lead, test, default);
        Assert.NotNull((await installation.Get<ISchoolStore>().SchoolAsync(lead, default))!.AlertsProvedAt);
    }

    [Fact]
    public async Task The_demo_door_sees_the_alerts_of_made_up_pupils_and_no_test()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await RaisedAsync(installation);
        await Alerts(installation).RaiseTestAsync(await Staff.AtAsync(installation, invited, StaffRoles.Senco), default);

        var seen = await Alerts(installation).AllAsync(new Viewer.Demo(), default);

        Assert.Equal(invited.Pupil, Assert.Single(seen!).Pupil!.Id);
    }

    private static IAlertStore Alerts(Installation installation) => installation.Get<IAlertStore>();

    private static async Task<Invited> RaisedAsync(Installation installation)
    {
        var invited = await installation.InviteAsync();
        await using var turn = await installation.TurnAsync(invited);
        turn.Raise(Said.Alarm(invited, installation.Clock));
        await turn.CommitAsync(default);

        return invited;
    }
}
