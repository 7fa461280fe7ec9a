using ViewsBot.Records.Alerts;
using ViewsBot.Records.Audit;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;

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

    [Theory]
    [InlineData(StaffRoles.SafeguardingLead, true)]
    [InlineData(StaffRoles.SafeguardingDeputy, true)]
    [InlineData(StaffRoles.Senco | StaffRoles.SafeguardingLead, true)]
    [InlineData(StaffRoles.Senco, false)]
    [InlineData(StaffRoles.Teacher, false)]
    [InlineData(StaffRoles.None, false)]
    public async Task A_picture_of_an_alert_is_for_the_same_eyes_as_its_words_and_every_look_leaves_an_event(StaffRoles roles, bool sees)
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await RaisedAsync(installation, Drawing);
        var viewer = await Staff.AtAsync(installation, invited, roles);
        var lead = await Staff.AtAsync(installation, invited, StaffRoles.SafeguardingLead);
        var picture = Assert.Single((await Alerts(installation).AllAsync(lead, default))![0].Pictures);

        var found = await Alerts(installation).PictureAsync(viewer, picture.Id, default);

        Assert.Equal(sees, found is not null);
        Assert.True(!sees || found!.Bytes.Span.SequenceEqual(Drawing));
        Assert.Contains(
            await installation.Get<IAuditStore>().AboutAsync($"alert-picture:{picture.Id}", default),
            entry => entry.Action == (sees ? "alert-picture-read" : "alert-picture-refused") && entry.Actor == viewer.Actor);
    }

    [Fact]
    public async Task A_picture_of_an_alert_is_sealed_is_never_edited_and_is_none_to_another_schools_lead()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await RaisedAsync(installation, Drawing);
        var lead = await Staff.AtAsync(installation, invited, StaffRoles.SafeguardingLead);
        var picture = (await Alerts(installation).AllAsync(lead, default))![0].Pictures[0];
        var stranger = Staff.At(SchoolId.New(installation.Clock), StaffRoles.SafeguardingLead, installation.Clock);

        Assert.Equal(0, installation.Count($"SELECT count(*) FROM alert_picture WHERE instr(bytes, x'{Convert.ToHexString(Drawing)}') > 0"));
        Assert.Null(await Alerts(installation).PictureAsync(stranger, picture.Id, default));
        Assert.Null(await Alerts(installation).PictureAsync(lead, AlertPictureId.New(installation.Clock), default));
        Assert.ThrowsAny<Microsoft.Data.Sqlite.SqliteException>(() => installation.Execute("UPDATE alert_picture SET kind = 'photo'"));
        Assert.Equal(0, installation.Count("SELECT count(*) FROM picture"));
    }

    private static ReadOnlySpan<byte> Drawing => "a drawing of a shed at night"u8;

    private static IAlertStore Alerts(Installation installation) => installation.Get<IAlertStore>();

    private static Task<Invited> RaisedAsync(Installation installation) => RaisedAsync(installation, []);

    private static Task<Invited> RaisedAsync(Installation installation, ReadOnlySpan<byte> picture) => RaisedWithAsync(installation, picture.ToArray());

    private static async Task<Invited> RaisedWithAsync(Installation installation, byte[] picture)
    {
        var invited = await installation.InviteAsync();
        var alert = Said.Alarm(invited, installation.Clock);
        await using var turn = await installation.TurnAsync(invited);
        turn.Raise(alert);
        if (picture.Length > 0) { turn.Keep(PictureOf(alert, picture.Length, installation.Clock), picture); }
        await turn.CommitAsync(default);

        return invited;
    }

    private static AlertPicture PictureOf(Alert alert, int bytes, TimeProvider clock) => new()
    {
        Id = AlertPictureId.New(clock), Alert = alert.Id, Kind = PictureKind.Drawing, MediaType = "image/png", Sha256 = new string('0', 64), ByteCount = bytes,
    };
}
