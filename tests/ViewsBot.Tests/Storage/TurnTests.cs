using System.Text;
using ViewsBot.Records.Alerts;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Turns;
using ViewsBot.Records.Views;

namespace ViewsBot.Tests.Storage;

public sealed class TurnTests
{
    private static readonly Viewer Demo = new Viewer.Demo();

    [Fact]
    public async Task What_a_turn_gathered_is_there_after_a_restart()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();

        await KeepOneOfEachAsync(installation, invited);
        await installation.StopAsync();
        await installation.StartAsync();

        var session = await installation.Get<IPupilRecords>().SessionAsync(Demo, invited.Session.Id, default);
        var log = await installation.Get<IConversationLog>().AfterAsync(invited.Opened.ConversationId, 0, default);
        Assert.Equal(Place.Left, Assert.IsType<Answer.Placed>(session!.Own.Now(new("my-school-day/playtime"))!.Answer).Place);
        Assert.Equal(Said.Sentence, Assert.Single(session.Words).Text);
        Assert.Equal("send-my-board", Assert.Single(session.Choices).Chosen);
        Assert.Equal("{\"text\":\"hello\"}", Encoding.UTF8.GetString(Assert.Single(log).Utf8.Span));
    }

    [Fact]
    public async Task A_turn_that_is_not_committed_leaves_nothing()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();

        await using (var turn = await installation.TurnAsync(invited))
        {
            turn.Keep(Said.Placed(invited, "my-school-day/playtime", Place.Left, installation.Clock));
        }

        Assert.Equal(0, installation.Count("SELECT count(*) FROM placement"));
        Assert.Equal(0, installation.Count("SELECT count(*) FROM audit_event WHERE action = 'placement-kept'"));
    }

    [Fact]
    public async Task A_turn_reads_what_it_has_gathered()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        await using var turn = await installation.TurnAsync(invited);

        turn.Keep(Said.Placed(invited, "my-school-day/playtime", Place.Right, installation.Clock));

        var board = await turn.BoardAsync(answeredFor: false, default);
        Assert.Equal("my-school-day/playtime", Assert.Single(board.Options).Value);
    }

    [Fact]
    public async Task What_is_answered_for_a_child_stands_on_a_board_of_its_own()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        await using var turn = await installation.TurnAsync(invited);

        turn.Keep(Said.Placed(invited, "my-school-day/playtime", Place.Left, installation.Clock));
        turn.Keep(Said.Placed(invited, "my-school-day/lunch", Place.Right, installation.Clock, Helper.AnsweredForMe));
        await turn.CommitAsync(default);

        Assert.Equal(["my-school-day/playtime"], (await turn.BoardAsync(answeredFor: false, default)).Options.Select(option => option.Value));
        Assert.Equal(["my-school-day/lunch"], (await turn.BoardAsync(answeredFor: true, default)).Options.Select(option => option.Value));
    }

    [Fact]
    public async Task How_one_option_stands_now_is_the_last_that_was_said_of_it_on_its_own_board()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        var playtime = new OptionKey("my-school-day/playtime");
        await using var earlier = await installation.TurnAsync(invited);
        earlier.Keep(Said.Placed(invited, playtime.Value, Place.Left, installation.Clock));
        earlier.Keep(Said.Placed(invited, playtime.Value, Place.Middle, installation.Clock));
        earlier.Keep(Said.Placed(invited, "my-school-day/lunch", Place.Right, installation.Clock));
        earlier.Keep(Said.Placed(invited, playtime.Value, Place.Right, installation.Clock, Helper.AnsweredForMe));
        await earlier.CommitAsync(default);

        await using var turn = await installation.TurnAsync(invited);
        var own = await turn.NowAsync(playtime, answeredFor: false, default);
        var answeredFor = await turn.NowAsync(playtime, answeredFor: true, default);
        turn.Keep(Said.Placed(invited, playtime.Value, Place.Left, installation.Clock));

        Assert.Equal(new Answer.Placed(Place.Middle), own?.Answer);
        Assert.Equal(new Answer.Placed(Place.Right), answeredFor?.Answer);
        Assert.Equal(new Answer.Placed(Place.Left), (await turn.NowAsync(playtime, answeredFor: false, default))?.Answer);
        Assert.Null(await turn.NowAsync(new OptionKey("my-school-day/reading"), answeredFor: false, default));
    }

    [Fact]
    public async Task A_placement_delivered_twice_is_kept_once_and_told_of_once()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        var placement = Said.Placed(invited, "my-school-day/playtime", Place.Left, installation.Clock);

        for (var delivery = 0; delivery < 2; delivery++)
        {
            await using var turn = await installation.TurnAsync(invited);
            turn.Keep(placement);
            await turn.CommitAsync(default);
        }

        Assert.Equal(1, installation.Count("SELECT count(*) FROM placement"));
        Assert.Equal(1, installation.Count("SELECT count(*) FROM audit_event WHERE action = 'placement-kept'"));
    }

    [Fact]
    public async Task A_change_of_mind_keeps_the_first_placement()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();

        foreach (var place in new[] { Place.Left, Place.Middle })
        {
            await using var turn = await installation.TurnAsync(invited);
            turn.Keep(Said.Placed(invited, "my-school-day/playtime", place, installation.Clock));
            await turn.CommitAsync(default);
        }

        var session = await installation.Get<IPupilRecords>().SessionAsync(Demo, invited.Session.Id, default);
        Assert.Equal(
            [new Answer.Placed(Place.Left), new Answer.Placed(Place.Middle)],
            session!.Own.History(new("my-school-day/playtime")).Select(placement => placement.Answer));
    }

    [Fact]
    public async Task A_view_of_another_session_is_never_kept()
    {
        await using var installation = await Installation.StartedAsync();
        var one = await installation.InviteAsync();
        var other = await installation.InviteAsync();
        await using var turn = await installation.TurnAsync(one);

        void KeepsAnothers() => turn.Keep(Said.Placed(other, "my-school-day/playtime", Place.Left, installation.Clock));

        Assert.Throws<InvalidOperationException>(KeepsAnothers);
    }

    [Fact]
    public async Task A_client_id_is_answered_with_the_id_it_was_given_and_only_in_its_own_conversation()
    {
        await using var installation = await Installation.StartedAsync();
        var one = await installation.InviteAsync();
        var other = await installation.InviteAsync();

        await KeepOneOfEachAsync(installation, one);

        var log = installation.Get<IConversationLog>();
        Assert.Equal("0000001", await log.IdOfAsync(one.Opened.ConversationId, "client-1", default));
        Assert.Null(await log.IdOfAsync(other.Opened.ConversationId, "client-1", default));
    }

    [Fact]
    public async Task What_the_log_has_of_a_client_is_known_by_the_clients_own_id_and_counts_on_after_a_restart()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        await LogAsync(installation, invited, (1, "hello", "client-1"), (2, "a card", null));
        await LogAsync(installation, invited, (3, "yes", "client-2"), (4, "the next card", null));

        await installation.StopAsync();
        await installation.StartAsync();

        var log = installation.Get<IConversationLog>();
        Assert.Equal(ActivityId.Of(invited.Opened.ConversationId, 3), await log.IdOfAsync(invited.Opened.ConversationId, "client-2", default));
        Assert.Null(await log.IdOfAsync(invited.Opened.ConversationId, "client-3", default));
        Assert.Equal(4, (await log.FindAsync(invited.Opened.ConversationId, default))!.LastSequence);
    }

    [Fact]
    public async Task A_client_id_that_is_answered_a_second_time_undoes_the_whole_second_turn()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        await KeepOneOfEachAsync(installation, invited);
        await using var turn = await installation.TurnAsync(invited);
        turn.Keep(Said.Placed(invited, "my-school-day/playtime", Place.Right, installation.Clock));
        ((IConversationTurn)turn).Answered("client-1", "0000002");

        var commit = () => turn.CommitAsync(default);

        await Assert.ThrowsAnyAsync<Exception>(commit);
        Assert.Equal(1, installation.Count("SELECT count(*) FROM placement"));
    }

    [Fact]
    public async Task Numbers_of_a_disclosure_are_used_up_and_its_activities_are_not_kept()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();

        await using (var turn = await installation.TurnAsync(invited))
        {
            turn.Raise(Said.Alarm(invited, installation.Clock));
            ((IConversationTurn)turn).Advance(2, installation.Clock.GetUtcNow());
            await turn.CommitAsync(default);
        }

        var log = installation.Get<IConversationLog>();
        Assert.Equal(2, (await log.FindAsync(invited.Opened.ConversationId, default))!.LastSequence);
        Assert.Empty(await log.AfterAsync(invited.Opened.ConversationId, 0, default));
        Assert.Equal(1, installation.Count("SELECT count(*) FROM alert"));
    }

    [Fact]
    public async Task A_conversation_nobody_has_joined_has_no_session_until_its_code_is_given()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        var records = installation.Get<ITurnRecords>();

        await using (var turn = await records.OpenAsync("msteams", "19:abc", default))
        {
            Assert.Null(turn.Session);
            Assert.True(await turn.JoinAsync(invited.Issued.Code, default));
            await turn.CommitAsync(default);
        }

        await using var later = await records.OpenAsync("msteams", "19:abc", default);
        Assert.Equal(invited.Session.Id, later.Session!.Id);
    }

    [Fact]
    public async Task An_alert_from_a_conversation_nobody_has_joined_still_reaches_the_school()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();

        await using (var turn = await installation.Get<ITurnRecords>().OpenAsync("msteams", "19:abc", default))
        {
            turn.Raise(Said.Alarm(invited, installation.Clock) with { Session = null });
            await turn.CommitAsync(default);
        }

        Assert.Equal(1, installation.Count("SELECT count(*) FROM alert a JOIN school s ON s.id = a.school_id"));
    }

    [Fact]
    public async Task Where_several_schools_share_an_installation_it_reaches_each_with_its_picture_and_a_notice()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        var another = new School { Id = SchoolId.New(installation.Clock), Name = "Farfield School", SeenBy = ["Mr Far"] };
        await installation.Get<ISchoolStore>().ChangeAsync(Staff.At(another.Id, StaffRoles.Senco, installation.Clock), another, default);
        var alarm = Said.Alarm(invited, installation.Clock) with { Session = null };
        var picture = new AlertPicture { Id = AlertPictureId.New(installation.Clock), Alert = alarm.Id, Kind = PictureKind.Drawing, MediaType = "image/png", Sha256 = "0", ByteCount = 1 };

        await using (var turn = await installation.Get<ITurnRecords>().OpenAsync("msteams", "19:abc", default))
        {
            turn.Raise(alarm);
            turn.Keep(picture, new byte[] { 1 });
            await turn.CommitAsync(default);
        }

        Assert.Equal(2, installation.Count("SELECT count(DISTINCT a.school_id) FROM alert a JOIN alert_picture p ON p.alert_id = a.id JOIN notice n ON n.alert_id = a.id"));
    }

    [Fact]
    public async Task An_activity_that_was_updated_takes_its_own_place_in_the_log()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();

        await LogAsync(installation, invited, (1, "one"), (2, "two"));
        await LogAsync(installation, invited, (3, "three"), (1, "one, better"));

        Assert.Equal([(1, "one, better"), (2, "two"), (3, "three")], await LoggedAsync(installation, invited, after: 0));
    }

    [Fact]
    public async Task A_page_gets_what_came_after_its_watermark_and_nothing_of_another_conversation()
    {
        await using var installation = await Installation.StartedAsync();
        var one = await installation.InviteAsync();
        var other = await installation.InviteAsync();

        await LogAsync(installation, one, (1, "one"), (2, "two"), (3, "three"));
        await LogAsync(installation, other, (1, "another's"));

        Assert.Equal([(2, "two"), (3, "three")], await LoggedAsync(installation, one, after: 1));
        Assert.Equal([(1, "another's")], await LoggedAsync(installation, other, after: 0));
        Assert.Empty(await LoggedAsync(installation, one, after: 3));
    }

    private static Task LogAsync(Installation installation, Invited invited, params (long Sequence, string Text)[] activities) =>
        LogAsync(installation, invited, [.. activities.Select(activity => (activity.Sequence, activity.Text, (string?)null))]);

    private static async Task LogAsync(Installation installation, Invited invited, params (long Sequence, string Text, string? ClientId)[] activities)
    {
        await using var turn = await installation.TurnAsync(invited);
        var conversation = (IConversationTurn)turn;

        foreach (var (sequence, text, clientId) in activities) { conversation.Log(sequence, Encoding.UTF8.GetBytes(text), clientId); }

        conversation.Advance(activities.Max(activity => activity.Sequence), installation.Clock.GetUtcNow());
        await turn.CommitAsync(default);
    }

    private static async Task<IEnumerable<(long Sequence, string Text)>> LoggedAsync(Installation installation, Invited invited, long after) =>
        (await installation.Get<IConversationLog>().AfterAsync(invited.Opened.ConversationId, after, default))
            .Select(activity => (activity.Sequence, Encoding.UTF8.GetString(activity.Utf8.Span)));

    private static async Task KeepOneOfEachAsync(Installation installation, Invited invited)
    {
        await using var turn = await installation.TurnAsync(invited);
        turn.Keep(Said.Placed(invited, "my-school-day/playtime", Place.Left, installation.Clock));
        turn.Keep(Said.Words(invited, installation.Clock));
        turn.Keep(Said.Chose(invited, installation.Clock));

        var conversation = (IConversationTurn)turn;
        conversation.Log(1, "{\"text\":\"hello\"}"u8.ToArray());
        conversation.Answered("client-1", "0000001");
        conversation.Advance(1, installation.Clock.GetUtcNow());
        await turn.CommitAsync(default);
    }
}
