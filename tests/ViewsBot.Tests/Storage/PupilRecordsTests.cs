using ViewsBot.Records.Audit;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;

namespace ViewsBot.Tests.Storage;

public sealed class PupilRecordsTests
{
    [Fact]
    public async Task A_teacher_sees_a_child_s_cycle_as_the_child_left_it_and_the_reading_leaves_an_event()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await SaidAsync(installation);
        var teacher = await Staff.AtAsync(installation, invited, StaffRoles.Teacher);

        var cycle = await Records(installation).CycleAsync(teacher, invited.Session.Cycle.Id, default);

        var session = Assert.Single(cycle!.Sessions);
        Assert.Equal(["my-school-day/playtime"], session.Own.Options.Select(option => option.Value));
        Assert.Equal(["my-school-day/lunch"], session.AnsweredFor.Options.Select(option => option.Value));
        Assert.Null(Assert.Single(session.Words).ReadAt);
        var trail = await installation.Get<IAuditStore>().AboutAsync($"cycle:{invited.Session.Cycle.Id}", default);
        Assert.Contains(trail, entry => entry.Action == "cycle-read" && entry.Actor == teacher.Actor);
    }

    [Fact]
    public async Task Staff_of_another_school_see_nothing_and_the_attempt_leaves_an_event()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await SaidAsync(installation);
        var stranger = Staff.At(SchoolId.New(installation.Clock), StaffRoles.Senco | StaffRoles.SafeguardingLead, installation.Clock);

        Assert.Empty(await Records(installation).PupilsAsync(stranger, default));
        Assert.Null(await Records(installation).PupilAsync(stranger, invited.Pupil, default));
        Assert.Null(await Records(installation).CycleAsync(stranger, invited.Session.Cycle.Id, default));
        Assert.Null(await Records(installation).SessionAsync(stranger, invited.Session.Id, default));
        var trail = await installation.Get<IAuditStore>().AboutAsync($"cycle:{invited.Session.Cycle.Id}", default);
        Assert.Contains(trail, entry => entry.Action == "cycle-refused" && entry.Actor == stranger.Actor);
    }

    [Fact]
    public async Task A_child_sees_their_own_session_and_nobody_else_s()
    {
        await using var installation = await Installation.StartedAsync();
        var one = await SaidAsync(installation);
        var other = await SaidAsync(installation);
        var child = new Viewer.Invited(one.Session.Id, one.Session.Speaker.Id);

        Assert.NotNull(await Records(installation).SessionAsync(child, one.Session.Id, default));
        Assert.Null(await Records(installation).SessionAsync(child, other.Session.Id, default));
        Assert.Null(await Records(installation).CycleAsync(child, one.Session.Cycle.Id, default));
        Assert.Empty(await Records(installation).PupilsAsync(child, default));
    }

    [Fact]
    public async Task Own_words_are_unread_until_a_member_of_staff_marks_them_and_then_for_good()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await SaidAsync(installation);
        var teacher = await Staff.AtAsync(installation, invited, StaffRoles.Teacher);
        var words = (await SessionAsync(installation, teacher, invited)).Words[0].Id;
        Assert.Equal(1, (await Records(installation).PupilAsync(teacher, invited.Pupil, default))!.Unread);
        var at = installation.Clock.GetUtcNow();

        Assert.True(await Records(installation).MarkReadAsync(teacher, words, default));
        installation.Clock.Advance(TimeSpan.FromHours(1));
        Assert.True(await Records(installation).MarkReadAsync(teacher, words, default));

        Assert.Equal(at, (await SessionAsync(installation, teacher, invited)).Words[0].ReadAt);
        Assert.Equal(0, (await Records(installation).PupilAsync(teacher, invited.Pupil, default))!.Unread);
    }

    [Fact]
    public async Task A_child_cannot_mark_their_words_as_read_by_staff()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await SaidAsync(installation);
        var child = new Viewer.Invited(invited.Session.Id, invited.Session.Speaker.Id);
        var words = (await SessionAsync(installation, child, invited)).Words[0].Id;

        Assert.False(await Records(installation).MarkReadAsync(child, words, default));
    }

    [Fact]
    public async Task Pupils_are_listed_by_name_with_their_speakers_and_cycles()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        var senco = await Staff.AtAsync(installation, invited, StaffRoles.Senco);

        var pupils = await Records(installation).PupilsAsync(senco, default);

        Assert.Equal(6, pupils.Count);
        Assert.Equal(pupils.Select(file => file.Pupil.Name).Order(StringComparer.CurrentCulture), pupils.Select(file => file.Pupil.Name));
        Assert.All(pupils, file => Assert.Equal((1, 1), (file.Speakers.Count, file.Cycles.Count)));
    }

    private static IPupilRecords Records(Installation installation) => installation.Get<IPupilRecords>();

    private static async Task<SessionOnFile> SessionAsync(Installation installation, Viewer viewer, Invited invited) =>
        (await Records(installation).SessionAsync(viewer, invited.Session.Id, default))!;

    private static async Task<Invited> SaidAsync(Installation installation)
    {
        var invited = await installation.InviteAsync();
        await using var turn = await installation.TurnAsync(invited);
        turn.Keep(Said.Placed(invited, "my-school-day/playtime", Place.Left, installation.Clock));
        turn.Keep(Said.Placed(invited, "my-school-day/lunch", Place.Right, installation.Clock, Helper.AnsweredForMe));
        turn.Keep(Said.Words(invited, installation.Clock));
        await turn.CommitAsync(default);

        return invited;
    }
}
