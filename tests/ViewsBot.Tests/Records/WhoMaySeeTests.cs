using ViewsBot.Records.Cycles;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;

namespace ViewsBot.Tests.Records;

public sealed class WhoMaySeeTests
{
    private static readonly SchoolId School = new(Guid.NewGuid());
    private static readonly SchoolId Elsewhere = new(Guid.NewGuid());
    private static readonly ViewSession Session = NewSession();

    /// <summary>
    /// Who, at the pupil's school or elsewhere, the pupil being theirs or not; then what they see and do: pupil, alert, acknowledge, school, keep pupils, raise tests,
    /// keep settings and accounts, see accounts, surveys.
    /// </summary>
    [Theory]
    [InlineData(StaffRoles.None, true, true, "---------")]
    [InlineData(StaffRoles.Teacher, true, true, "p--s----v")]
    [InlineData(StaffRoles.Teacher, true, false, "---s----v")]
    [InlineData(StaffRoles.Admin, true, true, "---s-tSc-")]
    [InlineData(StaffRoles.Admin | StaffRoles.Teacher, true, false, "---s-tScv")]
    [InlineData(StaffRoles.Senco, true, false, "p--sktScv")]
    [InlineData(StaffRoles.SafeguardingLead, true, false, "paAs-t-cv")]
    [InlineData(StaffRoles.SafeguardingDeputy, true, false, "paAs-t-cv")]
    [InlineData(StaffRoles.Senco | StaffRoles.SafeguardingLead, true, false, "paAsktScv")]
    [InlineData(StaffRoles.Senco | StaffRoles.SafeguardingLead | StaffRoles.Teacher | StaffRoles.Admin, false, true, "---------")]
    public void Staff_see_and_do_what_their_roles_say_at_their_own_school_and_a_teacher_what_concerns_their_own_pupils(StaffRoles roles, bool here, bool theirs, string may)
    {
        var pupil = NewPupil(fictional: false);
        var member = new StaffMember { Id = new StaffId(Guid.NewGuid()), School = here ? School : Elsewhere, Name = "x", Roles = roles };
        var own = theirs ? pupil.Id : new PupilId(Guid.NewGuid());

        Assert.Equal(may, May(new Viewer.Staff(member) { Own = new HashSet<PupilId> { own } }, pupil));
    }

    [Fact]
    public void Nobody_changes_or_ends_their_own_account()
    {
        var member = new StaffMember { Id = new StaffId(Guid.NewGuid()), School = School, Name = "x", Roles = StaffRoles.Senco | StaffRoles.Admin };

        Assert.False(WhoMaySee.KeepsAccount(new Viewer.Staff(member), School, member.Id));
        Assert.True(WhoMaySee.KeepsAccount(new Viewer.Staff(member), School, new StaffId(Guid.NewGuid())));
    }

    [Theory]
    [InlineData(true, "pa-------")]
    [InlineData(false, "---------")]
    public void The_demo_door_sees_made_up_pupils_only_and_changes_nothing(bool fictional, string may)
    {
        Assert.Equal(may, May(new Viewer.Demo(), NewPupil(fictional)));
    }

    [Fact]
    public void The_demo_door_sees_no_alert_that_is_about_nobody_it_may_see()
    {
        Assert.False(WhoMaySee.Alert(new Viewer.Demo(), School, null));
    }

    [Fact]
    public void An_invited_person_sees_their_own_session_and_nothing_else()
    {
        var pupil = NewPupil(fictional: true);
        var own = new Viewer.Invited(Session.Id, Session.Speaker.Id);
        var anothers = new Viewer.Invited(new SessionId(Guid.NewGuid()), Session.Speaker.Id);
        var somebodyElse = new Viewer.Invited(Session.Id, new SpeakerId(Guid.NewGuid()));

        Assert.True(WhoMaySee.Session(own, pupil, Session));
        Assert.False(WhoMaySee.Session(anothers, pupil, Session));
        Assert.False(WhoMaySee.Session(somebodyElse, pupil, Session));
        Assert.Equal("---------", May(own, pupil));
    }

    private static string May(Viewer viewer, Pupil pupil) => string.Concat(
        WhoMaySee.Pupil(viewer, pupil) ? 'p' : '-',
        WhoMaySee.Alert(viewer, School, pupil) ? 'a' : '-',
        WhoMaySee.AnswersAlerts(viewer, School) ? 'A' : '-',
        WhoMaySee.School(viewer, School) ? 's' : '-',
        WhoMaySee.Keeps(viewer, School) ? 'k' : '-',
        WhoMaySee.RaisesTests(viewer, School) ? 't' : '-',
        WhoMaySee.KeepsSettings(viewer, School) && WhoMaySee.KeepsAccounts(viewer, School) ? 'S' : '-',
        WhoMaySee.Accounts(viewer, School) && WhoMaySee.Unlocks(viewer, School) ? 'c' : '-',
        WhoMaySee.Survey(viewer, School) ? 'v' : '-');

    private static Pupil NewPupil(bool fictional) => new() { Id = new PupilId(Guid.NewGuid()), School = School, Name = "x", IsFictional = fictional };

    private static ViewSession NewSession()
    {
        var pupil = new PupilId(Guid.NewGuid());

        return new ViewSession
        {
            Id = new SessionId(Guid.NewGuid()),
            Invitation = new InvitationId(Guid.NewGuid()),
            Speaker = new Speaker { Id = new SpeakerId(Guid.NewGuid()), Pupil = pupil, Audience = Audience.Child, Name = "x" },
            Cycle = new Cycle { Id = new CycleId(Guid.NewGuid()), Pupil = pupil, Kind = CycleKind.AnnualReview, StageStarts = [] },
            Language = "en",
            SeenBy = [],
            TellsWhom = "x",
        };
    }
}
