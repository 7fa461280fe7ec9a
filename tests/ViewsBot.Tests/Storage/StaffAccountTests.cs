using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Records.Alerts;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Storage.Staff;

namespace ViewsBot.Tests.Storage;

public sealed class StaffAccountTests
{
    [Fact]
    public async Task An_account_is_there_after_a_restart_with_who_it_is_and_what_they_may_do()
    {
        await using var installation = await Installation.StartedAsync();
        var made = NewUser(installation);

        await CreateAsync(installation, made);
        await installation.StopAsync();
        await installation.StartAsync();

        using var scope = installation.Scope();
        var found = await Store(scope).FindByNameAsync("KHAN", default);
        Assert.Equal(made.ToMember(), found!.ToMember());
    }

    [Fact]
    public async Task A_colleague_s_name_stands_readable_in_no_file()
    {
        await using var installation = await Installation.StartedAsync();
        await CreateAsync(installation, NewUser(installation));

        foreach (var file in Directory.EnumerateFiles(installation.Data))
        {
            Assert.Equal(-1, (await File.ReadAllBytesAsync(file)).AsSpan().IndexOf(Encoding.UTF8.GetBytes("Mrs Nasreen Khan")));
        }
    }

    [Fact]
    public async Task An_account_that_two_pages_change_at_once_is_changed_by_the_first()
    {
        await using var installation = await Installation.StartedAsync();
        await CreateAsync(installation, NewUser(installation));
        using var one = installation.Scope();
        using var other = installation.Scope();
        var first = await Store(one).FindByNameAsync("KHAN", default);
        var second = await Store(other).FindByNameAsync("KHAN", default);
        first!.AccessFailedCount = 1;
        second!.AccessFailedCount = 2;

        Assert.True((await Store(one).UpdateAsync(first, default)).Succeeded);
        Assert.False((await Store(other).UpdateAsync(second, default)).Succeeded);
    }

    [Fact]
    public async Task Who_acknowledged_an_alert_is_named_by_their_account()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        var lead = (Viewer.Staff)await Staff.AtAsync(installation, invited, StaffRoles.SafeguardingLead);
        await CreateAsync(installation, NewUser(installation, lead.Member));
        var alerts = installation.Get<IAlertStore>();
        var test = await alerts.RaiseTestAsync(lead, default);

        await alerts.AcknowledgeAsync(lead, test!.Value, default);

        Assert.Equal("Mrs Nasreen Khan", Assert.Single((await alerts.AllAsync(lead, default))!).AcknowledgedBy);
    }

    private static IUserStore<StaffUser> Store(IServiceScope scope) => scope.ServiceProvider.GetRequiredService<IUserStore<StaffUser>>();

    private static async Task CreateAsync(Installation installation, StaffUser user)
    {
        using var scope = installation.Scope();

        Assert.True((await Store(scope).CreateAsync(user, default)).Succeeded);
    }

    private static StaffUser NewUser(Installation installation, StaffMember? member = null) => new()
    {
        UserName = "khan",
        NormalizedUserName = "KHAN",
        StaffId = (member?.Id ?? StaffId.New(installation.Clock)).ToString(),
        SchoolId = (member?.School ?? SchoolId.New(installation.Clock)).ToString(),
        Name = "Mrs Nasreen Khan",
        Roles = StaffRoles.Senco | StaffRoles.Teacher,
        LockoutEnd = new DateTimeOffset(2026, 9, 14, 9, 5, 0, TimeSpan.Zero),
    };
}
