using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Records.Consent;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Storage.Staff;

namespace ViewsBot.Tests.Storage;

/// <summary>Adding, changing and ending the accounts of a school's staff.</summary>
public sealed class StaffStoreTests
{
    private static readonly NewStaff Teacher = new("Miss Pugh", "pugh@school.example", StaffRoles.Teacher, ["4B"]);

    [Theory]
    [InlineData(StaffRoles.Senco, true)]
    [InlineData(StaffRoles.Admin, true)]
    [InlineData(StaffRoles.Teacher, false)]
    [InlineData(StaffRoles.SafeguardingLead, false)]
    [InlineData(StaffRoles.SafeguardingDeputy, false)]
    public async Task The_senco_and_the_admin_add_staff_and_nobody_else_does(StaffRoles roles, bool may)
    {
        await using var installation = await Installation.StartedAsync();
        var adder = Staff.At(SchoolId.New(installation.Clock), roles, installation.Clock);

        var added = await installation.Get<IStaffStore>().AddAsync(adder, Teacher, default);

        Assert.Equal(may, added is StaffAdded.With);
        Assert.Equal(may ? 1 : 0, installation.Count("SELECT count(*) FROM staff_user"));
        Assert.Equal(1, installation.Count($"SELECT count(*) FROM audit_event WHERE action = 'account-added{(may ? "" : "-refused")}'"));
    }

    [Fact]
    public async Task A_link_opens_once_and_a_new_one_takes_the_place_of_an_earlier_one()
    {
        await using var installation = await Installation.StartedAsync();
        var senco = Staff.At(SchoolId.New(installation.Clock), StaffRoles.Senco, installation.Clock);
        var (store, links) = (installation.Get<IStaffStore>(), installation.Get<IStaffLinks>());
        var first = (StaffAdded.With)await store.AddAsync(senco, Teacher, default);
        var second = (await store.LinkAsync(senco, first.Id, default))!;

        Assert.Null(links.Find(first.Link.Secret));
        Assert.Equal(first.Id, links.Find(second.Secret)!.Member.Id);
        Assert.Equal("Miss Pugh", (await links.UseAsync(second.Secret, default))!.Member.Name);
        Assert.Null(await links.UseAsync(second.Secret, default));
        Assert.Null(links.Find(second.Secret));
    }

    [Fact]
    public async Task A_link_opens_for_seven_days()
    {
        await using var installation = await Installation.StartedAsync();
        var senco = Staff.At(SchoolId.New(installation.Clock), StaffRoles.Senco, installation.Clock);
        var added = (StaffAdded.With)await installation.Get<IStaffStore>().AddAsync(senco, Teacher, default);

        installation.Clock.Advance(TimeSpan.FromDays(7));

        Assert.Null(installation.Get<IStaffLinks>().Find(added.Link.Secret));
    }

    [Fact]
    public async Task Two_people_do_not_sign_in_with_one_name_whatever_its_capitals()
    {
        await using var installation = await Installation.StartedAsync();
        var store = installation.Get<IStaffStore>();
        await store.AddAsync(Staff.At(SchoolId.New(installation.Clock), StaffRoles.Senco, installation.Clock), Teacher, default);

        var again = await store.AddAsync(Staff.At(SchoolId.New(installation.Clock), StaffRoles.Admin, installation.Clock), Teacher with { UserName = "Pugh@School.example" }, default);

        Assert.IsType<StaffAdded.NameTaken>(again);
    }

    [Fact]
    public async Task An_account_that_ends_opens_nothing_is_nobody_s_helper_and_keeps_its_name()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        var senco = await Staff.AtAsync(installation, invited, StaffRoles.Senco);
        var store = installation.Get<IStaffStore>();
        var added = (StaffAdded.With)await store.AddAsync(senco, Teacher, default);
        await installation.Get<IStaffTies>().TieAsync(senco, invited.Pupil, null, added.Id, Ties.Helper, default);

        Assert.True(await store.EndAsync(senco, added.Id, default));

        var ended = (await store.OneAsync(senco, added.Id, default))!;
        Assert.Equal(("Miss Pugh", installation.Clock.GetUtcNow()), (ended.Member.Name, ended.EndedAt));
        Assert.Empty(await installation.Get<IStaffTies>().OfPupilAsync(senco, invited.Pupil, default));
        Assert.DoesNotContain(await installation.Get<IStaffTies>().ColleaguesAsync(senco, default), one => one.Id == added.Id);
        Assert.Null(installation.Get<IStaffLinks>().Find(added.Link.Secret));
        Assert.Null(await store.LinkAsync(senco, added.Id, default));
        Assert.False(await store.EndAsync(senco, added.Id, default));
    }

    [Fact]
    public async Task Nobody_of_another_school_sees_changes_or_ends_an_account()
    {
        await using var installation = await Installation.StartedAsync();
        var store = installation.Get<IStaffStore>();
        var senco = Staff.At(SchoolId.New(installation.Clock), StaffRoles.Senco, installation.Clock);
        var stranger = Staff.At(SchoolId.New(installation.Clock), StaffRoles.Senco | StaffRoles.Admin | StaffRoles.SafeguardingLead, installation.Clock);
        var added = (StaffAdded.With)await store.AddAsync(senco, Teacher, default);

        Assert.Null(await store.OneAsync(stranger, added.Id, default));
        Assert.Empty((await store.AllAsync(stranger, default))!);
        Assert.False(await store.ChangeAsync(stranger, added.Id, StaffRoles.Admin, [], default));
        Assert.False(await store.UnlockAsync(stranger, added.Id, default));
        Assert.False(await store.EndAsync(stranger, added.Id, default));
        Assert.Null(await store.LinkAsync(stranger, added.Id, default));
        Assert.Equal((StaffRoles.Teacher, "4B"), await OneAsync(store, senco, added.Id));
    }

    [Fact]
    public async Task A_lead_lets_somebody_in_again_who_was_locked_out_and_changes_nothing_else()
    {
        await using var installation = await Installation.StartedAsync();
        var school = SchoolId.New(installation.Clock);
        var store = installation.Get<IStaffStore>();
        var added = (StaffAdded.With)await store.AddAsync(Staff.At(school, StaffRoles.Senco, installation.Clock), Teacher, default);
        var lead = Staff.At(school, StaffRoles.SafeguardingLead, installation.Clock);
        await LockAsync(installation);

        Assert.NotNull((await store.OneAsync(lead, added.Id, default))!.LockedUntil);
        Assert.True(await store.UnlockAsync(lead, added.Id, default));
        Assert.Null((await store.OneAsync(lead, added.Id, default))!.LockedUntil);
        Assert.False(await store.ChangeAsync(lead, added.Id, StaffRoles.Admin, [], default));
    }

    private static async Task<(StaffRoles Roles, string Classes)> OneAsync(IStaffStore store, Viewer viewer, StaffId account)
    {
        var found = (await store.OneAsync(viewer, account, default))!;

        return (found.Member.Roles, string.Join(",", found.Classes));
    }

    private static async Task LockAsync(Installation installation)
    {
        using var scope = installation.Scope();
        var users = scope.ServiceProvider.GetRequiredService<IUserStore<StaffUser>>();
        var user = (await users.FindByNameAsync("PUGH@SCHOOL.EXAMPLE", default))!;
        user.LockoutEnd = installation.Clock.GetUtcNow().AddMinutes(15);

        Assert.True((await users.UpdateAsync(user, default)).Succeeded);
    }
}
