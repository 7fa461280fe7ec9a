using Microsoft.AspNetCore.Identity;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Storage.Staff;

namespace ViewsBot.Staff.SignIn;

/// <summary>The accounts that Development tries the staff side with. They belong to the fictional school, and no other environment starts with them.</summary>
internal sealed class DemoAccounts(IServiceScopeFactory scopes, IPupilRecords records, SchoolWall wall, TimeProvider clock) : IDisposable
{
    /// <summary>One account.</summary>
    internal sealed record Demo(string UserName, string Name, StaffRoles Roles, string What, params IReadOnlyList<string> Classes);

    /// <summary>The password of each; no secret.</summary>
    public const string Password = "demo-school-1";

    private readonly SemaphoreSlim _one = new(1, 1);
    private bool _made;

    /// <summary>A SENCO, a safeguarding lead, a deputy, a teacher, an admin and a head.</summary>
    public static IReadOnlyList<Demo> All { get; } =
    [
        new("demo-senco", "Mrs Okafor", StaffRoles.Teacher | StaffRoles.Senco, "SENCO"),
        new("demo-lead", "Mrs Sharma", StaffRoles.Teacher | StaffRoles.SafeguardingLead, "safeguarding lead"),
        new("demo-deputy", "Mr Lewis", StaffRoles.Teacher | StaffRoles.SafeguardingDeputy, "deputy safeguarding lead"),
        new("demo-teacher", "Miss Pugh", StaffRoles.Teacher, "teacher of class 4B", "4B"),
        new("demo-admin", "Mr Osei", StaffRoles.Admin, "admin: accounts and settings, no pupils"),
        new("demo-head", "Dr Adeyemi", StaffRoles.Head, "head: the participation report, no pupils"),
    ];

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    /// <summary>Makes those that are missing, the first time that somebody wants to sign in: hashing passwords is slow, and a start should not be.</summary>
    public async Task MakeAsync(CancellationToken cancel)
    {
        if (_made) { return; }

        await _one.WaitAsync(cancel);

        try
        {
            using var down = wall.TakenDown();

            if (!_made && await SchoolAsync(cancel) is { } school) { await MakeAllAsync(school); }

            _made = true;
        }
        finally
        {
            _one.Release();
        }
    }

    private async Task<SchoolId?> SchoolAsync(CancellationToken cancel) =>
        (await records.PupilsAsync(new Viewer.Demo(), cancel)).FirstOrDefault(file => file.Pupil.IsFictional)?.Pupil.School;

    private async Task MakeAllAsync(SchoolId school)
    {
        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<StaffUser>>();

        foreach (var demo in All)
        {
            if (await users.FindByNameAsync(demo.UserName) is not null) { continue; }

            var made = await users.CreateAsync(UserOf(demo, school), Password);

            if (!made.Succeeded) { throw new InvalidOperationException($"A demo account could not be made: {made}"); }
        }
    }

    private StaffUser UserOf(Demo demo, SchoolId school)
    {
        var user = new StaffUser
        {
            UserName = demo.UserName,
            StaffId = StaffId.New(clock).ToString(),
            SchoolId = school.ToString(),
            Name = demo.Name,
            Roles = demo.Roles,
        };
        user.Teach(demo.Classes);

        return user;
    }
}
