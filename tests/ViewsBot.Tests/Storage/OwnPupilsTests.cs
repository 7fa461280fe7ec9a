using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Records.Consent;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Storage.Staff;

namespace ViewsBot.Tests.Storage;

/// <summary>Which pupils a teacher or key worker sees.</summary>
public sealed class OwnPupilsTests
{
    [Theory]
    [InlineData(Ties.Helper)]
    [InlineData(Ties.KeyPerson)]
    [InlineData(Ties.AtMeeting)]
    public async Task Who_is_tied_to_a_pupil_sees_them_until_it_ends_and_nobody_else_s_pupil(Ties tie)
    {
        await using var installation = await Installation.StartedAsync();
        var (theirs, another) = (await installation.InviteAsync(), await installation.InviteAsync());
        var senco = (Viewer.Staff)await Staff.AtAsync(installation, theirs, StaffRoles.Senco);
        var member = senco.Member with { Id = StaffId.New(installation.Clock), Roles = StaffRoles.Teacher };
        var cycle = tie == Ties.AtMeeting ? theirs.Session.Cycle.Id : (CycleId?)null;

        Assert.Empty(await SeenAsync(installation, member));
        await installation.Get<IStaffTies>().TieAsync(senco, theirs.Pupil, cycle, member.Id, tie, default);
        Assert.Equal([theirs.Pupil], await SeenAsync(installation, member));
        Assert.Null(await installation.Get<IPupilRecords>().PupilAsync(ViewerOf(installation, member), another.Pupil, default));
        await installation.Get<IStaffTies>().UntieAsync(senco, theirs.Pupil, cycle, member.Id, tie, default);
        Assert.Empty(await SeenAsync(installation, member));
    }

    [Fact]
    public async Task Staff_at_a_meeting_see_the_pupil_until_its_cycle_is_closed()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        var senco = (Viewer.Staff)await Staff.AtAsync(installation, invited, StaffRoles.Senco);
        var member = senco.Member with { Id = StaffId.New(installation.Clock), Roles = StaffRoles.Teacher };
        await installation.Get<IStaffTies>().TieAsync(senco, invited.Pupil, invited.Session.Cycle.Id, member.Id, Ties.AtMeeting, default);

        await installation.Get<ICycleStore>().CloseAsync(senco, invited.Session.Cycle.Id, noReply: null, shown: [], default);

        Assert.Empty(await SeenAsync(installation, member));
    }

    [Theory]
    [InlineData("4B", 2)]
    [InlineData("4b", 2)]
    [InlineData("4C", 0)]
    public async Task Who_teaches_a_class_sees_the_pupils_that_the_register_has_in_it(string taught, int more)
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        var school = ((Viewer.Staff)await Staff.AtAsync(installation, invited, StaffRoles.Senco)).Member.School;
        var member = await TeacherAsync(installation, school, taught);

        var seen = await SeenAsync(installation, member);

        Assert.Equal(more > 0, seen.Contains(invited.Pupil));
        Assert.Equal(more > 0 ? more + 1 : 0, seen.Count);
    }

    [Fact]
    public async Task Nobody_teaches_a_class_of_another_school_though_it_has_the_same_name()
    {
        await using var installation = await Installation.StartedAsync();
        await installation.InviteAsync();

        Assert.Empty(await SeenAsync(installation, await TeacherAsync(installation, SchoolId.New(installation.Clock), "4B")));
    }

    private static async Task<IReadOnlyList<PupilId>> SeenAsync(Installation installation, StaffMember member) =>
        [.. (await installation.Get<IPupilRecords>().PupilsAsync(ViewerOf(installation, member), default)).Select(file => file.Pupil.Id)];

    private static Viewer.Staff ViewerOf(Installation installation, StaffMember member) => installation.Get<IOwnPupils>().ViewerOf(member);

    private static async Task<StaffMember> TeacherAsync(Installation installation, SchoolId school, string taught)
    {
        var user = new StaffUser
        {
            UserName = "pugh", NormalizedUserName = "PUGH", StaffId = StaffId.New(installation.Clock).ToString(), SchoolId = school.ToString(), Name = "Miss Pugh", Roles = StaffRoles.Teacher,
        };
        user.Teach(taught);
        using var scope = installation.Scope();

        Assert.True((await scope.ServiceProvider.GetRequiredService<IUserStore<StaffUser>>().CreateAsync(user, default)).Succeeded);

        return user.ToMember();
    }
}
