using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;

namespace ViewsBot.Tests.Storage;

public sealed class SchoolTests
{
    [Fact]
    public async Task The_made_up_school_has_five_pupils_with_an_open_cycle_and_is_made_once()
    {
        await using var installation = await Installation.StartedAsync();
        var fictional = installation.Get<IFictionalSchool>();

        await fictional.SeedAsync(default);
        await fictional.SeedAsync(default);

        var pupils = await installation.Get<IPupilRecords>().PupilsAsync(new Viewer.Demo(), default);
        Assert.Equal(5, pupils.Count);
        Assert.All(pupils, file => Assert.True(file.Pupil.IsFictional && file.Cycles.Single().IsOpen));
        Assert.False(await fictional.HasRealPupilAsync(default));
        Assert.Equal(1, installation.Count("SELECT count(*) FROM school"));
    }

    [Fact]
    public async Task Every_child_of_the_demo_door_is_a_new_one()
    {
        await using var installation = await Installation.StartedAsync();

        var one = await installation.InviteAsync();
        var other = await installation.InviteAsync();

        Assert.NotEqual(one.Pupil, other.Pupil);
        Assert.NotEqual(one.Session.Id, other.Session.Id);
        Assert.True(await installation.Get<IFictionalSchool>().IsFictionalAsync(one.Pupil, default));
    }

    [Fact]
    public async Task A_SENCO_adds_a_real_pupil_with_themselves_as_the_speaker_and_opens_their_cycle()
    {
        await using var installation = await Installation.StartedAsync();
        var senco = await SencoAsync(installation);
        var pupil = new Pupil { Id = PupilId.New(installation.Clock), School = senco.Member.School, Name = "Sam Example", BornOn = new DateOnly(2018, 3, 1) };

        var speaker = await installation.Get<ISchoolStore>().AddAsync(senco, pupil, default);
        var opened = await installation.Get<ISchoolStore>().OpenAsync(senco, CycleOf(pupil, installation.Clock), default);

        Assert.Equal(Audience.Child, speaker!.Audience);
        Assert.True(opened);
        Assert.True(await installation.Get<IFictionalSchool>().HasRealPupilAsync(default));
        var file = await installation.Get<IPupilRecords>().PupilAsync(senco, pupil.Id, default);
        Assert.Equal((pupil, 1), (file!.Pupil, file.Cycles.Count));
        Assert.Null(await installation.Get<IPupilRecords>().PupilAsync(new Viewer.Demo(), pupil.Id, default));
    }

    [Fact]
    public async Task A_SENCO_adds_as_many_parents_as_there_are_and_a_teacher_none()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        var senco = (Viewer.Staff)await Staff.AtAsync(installation, invited, StaffRoles.Senco);
        var schools = installation.Get<ISchoolStore>();

        await schools.AddParentAsync(senco, invited.Pupil, "Mrs Begum", default);
        await schools.AddParentAsync(senco, invited.Pupil, "Mr Begum", default);

        var speakers = (await installation.Get<IPupilRecords>().PupilAsync(senco, invited.Pupil, default))!.Speakers;
        Assert.Equal(["Mr Begum", "Mrs Begum"], speakers.Where(speaker => speaker.Audience == Audience.Parent).Select(speaker => speaker.Name).Order());
        Assert.Equal(2, installation.Count("SELECT count(*) FROM audit_event WHERE action = 'parent-added'"));
        Assert.Null(await schools.AddParentAsync(new Viewer.Staff(senco.Member with { Roles = StaffRoles.Teacher }), invited.Pupil, "Nobody", default));
        Assert.Null(await schools.AddParentAsync(senco, PupilId.New(installation.Clock), "Nobody", default));
    }

    [Fact]
    public async Task A_teacher_changes_nothing_and_the_attempt_leaves_an_event()
    {
        await using var installation = await Installation.StartedAsync();
        var senco = await SencoAsync(installation);
        var teacher = new Viewer.Staff(senco.Member with { Roles = StaffRoles.Teacher });
        var school = (await installation.Get<ISchoolStore>().SchoolAsync(teacher, default))!;

        Assert.False(await installation.Get<ISchoolStore>().ChangeAsync(teacher, school with { Name = "Another" }, default));
        Assert.Equal(school.Name, (await installation.Get<ISchoolStore>().SchoolAsync(senco, default))!.Name);
        Assert.Equal(1, installation.Count("SELECT count(*) FROM audit_event WHERE action = 'school-changed-refused'"));
    }

    [Fact]
    public async Task Settings_are_changed_but_nobody_can_say_by_hand_that_alerts_are_proved()
    {
        await using var installation = await Installation.StartedAsync();
        var senco = await SencoAsync(installation);
        installation.Execute("UPDATE school SET alerts_proved_at = NULL");
        var school = (await installation.Get<ISchoolStore>().SchoolAsync(senco, default))!;

        await installation.Get<ISchoolStore>().ChangeAsync(
            senco, school with { SafeguardingLead = "Ms Green", SeenBy = ["Mr Hill"], AlertsProvedAt = installation.Clock.GetUtcNow() }, default);

        var now = (await installation.Get<ISchoolStore>().SchoolAsync(senco, default))!;
        Assert.Equal(("Ms Green", "Mr Hill", null), (now.SafeguardingLead, now.SeenBy[0], now.AlertsProvedAt));
    }

    [Fact]
    public async Task A_school_that_is_not_kept_yet_is_added_by_its_SENCO()
    {
        await using var installation = await Installation.StartedAsync();
        var school = new School { Id = SchoolId.New(installation.Clock), Name = "New School", SeenBy = [] };
        var senco = Staff.At(school.Id, StaffRoles.Senco, installation.Clock);

        Assert.True(await installation.Get<ISchoolStore>().ChangeAsync(senco, school, default));

        Assert.Equal("New School", (await installation.Get<ISchoolStore>().SchoolAsync(senco, default))!.Name);
    }

    private static async Task<Viewer.Staff> SencoAsync(Installation installation) =>
        (Viewer.Staff)await Staff.AtAsync(installation, await installation.InviteAsync(), StaffRoles.Senco);

    private static Cycle CycleOf(Pupil pupil, TimeProvider clock) => new()
    {
        Id = CycleId.New(clock),
        Pupil = pupil.Id,
        Kind = CycleKind.AnnualReview,
        StageStarts = [new(2026, 9, 1), new(2026, 9, 15), new(2026, 10, 1), new(2026, 12, 1)],
        MeetingOn = new DateOnly(2026, 12, 10),
    };
}
