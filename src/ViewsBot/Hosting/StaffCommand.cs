using Microsoft.AspNetCore.Identity;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Storage.Staff;

namespace ViewsBot.Hosting;

/// <summary>The host's command <c>staff</c>: makes an account, or gives one a new password, without starting a server.</summary>
internal static class StaffCommand
{
    private const string Usage = """
        staff add --name "Mrs Khan" --user khan --roles senco,lead [--school "Name of the school"] [--new-school "Name of another"]
            makes an account; the roles are teacher, senco, lead, deputy, admin and head; the school is made with the first account, another
            one with --new-school; where there are several, --school says whose account it is
        staff password --user khan
            gives an account a new password, and unlocks it
        The password is asked for, or read from the first line of the input.
        """;

    private static readonly Dictionary<string, StaffRoles> Roles = new(StringComparer.OrdinalIgnoreCase)
    {
        ["teacher"] = StaffRoles.Teacher,
        ["senco"] = StaffRoles.Teacher | StaffRoles.Senco,
        ["lead"] = StaffRoles.Teacher | StaffRoles.SafeguardingLead,
        ["deputy"] = StaffRoles.Teacher | StaffRoles.SafeguardingDeputy,
        ["admin"] = StaffRoles.Admin,
        ["head"] = StaffRoles.Head,
    };

    /// <summary>Runs the command.</summary>
    /// <param name="args">What stands after <c>staff</c>.</param>
    /// <returns>The exit code: 0 when it is done, 1 when it could not be, 2 when it was not understood.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var said = CommandArguments.Read(args.Skip(1));

        if (args is not ["add" or "password", ..] || said is null || !said.ContainsKey("user")) { return Say(Usage, 2); }

        using var host = CommandHost.Build();
        await host.StartAsync();
        await using var scope = host.Services.CreateAsyncScope();

        var code = args[0] == "add" ? await AddAsync(scope.ServiceProvider, said) : await ChangePasswordAsync(scope.ServiceProvider, said);

        await host.StopAsync();

        return code;
    }

    private static async Task<int> AddAsync(IServiceProvider services, Dictionary<string, string> said)
    {
        if (!said.TryGetValue("name", out var name) || RolesOf(said.GetValueOrDefault("roles")) is not { } roles) { return Say(Usage, 2); }

        var clock = services.GetRequiredService<TimeProvider>();
        var (known, newName, whyNot) = SchoolOf(services.GetRequiredService<StaffAccounts>().Schools(), said);

        if (whyNot is not null) { return Say(whyNot, 2); }

        var member = new StaffMember { Id = StaffId.New(clock), School = known ?? SchoolId.New(clock), Name = name, Roles = roles };
        var users = services.GetRequiredService<UserManager<StaffUser>>();
        var made = await users.CreateAsync(UserOf(member, said["user"]), Password.Ask());

        if (!made.Succeeded) { return Refuse(made); }

        if (newName is not null) { await MakeSchoolAsync(services.GetRequiredService<ISchoolStore>(), member, newName); }

        return Say($"{said["user"]} can sign in now.", 0);
    }

    /// <summary>Whose account it is: a school that is here, or one to be made. Another one is made only where that is said, so that a slip of the finger makes none.</summary>
    private static (SchoolId? Known, string? NewName, string? WhyNot) SchoolOf(IReadOnlyList<(SchoolId Id, string Name)> schools, Dictionary<string, string> said)
    {
        if (said.TryGetValue("new-school", out var another)) { return (null, another, null); }

        var named = said.GetValueOrDefault("school");

        return schools switch
        {
            [] => named is null ? (null, null, "This is the first account, so say the school's name too: --school \"…\".") : (null, named, null),
            [var only] => (only.Id, null, null),
            _ when schools.Where(one => string.Equals(one.Name, named, StringComparison.OrdinalIgnoreCase)).ToList() is [var one] => (one.Id, null, null),
            _ => (null, null, $"There are several schools here. Say which with --school: {string.Join(", ", schools.Select(one => $"\"{one.Name}\""))}."),
        };
    }

    private static async Task<int> ChangePasswordAsync(IServiceProvider services, Dictionary<string, string> said)
    {
        var users = services.GetRequiredService<UserManager<StaffUser>>();

        if (await users.FindByNameAsync(said["user"]) is not { } user) { return Say("There is no account of that name.", 1); }

        var password = Password.Ask();

        foreach (var validator in users.PasswordValidators)
        {
            if (await validator.ValidateAsync(users, user, password) is { Succeeded: false } refused) { return Refuse(refused); }
        }

        await users.RemovePasswordAsync(user);
        await users.AddPasswordAsync(user, password);
        await users.SetLockoutEndDateAsync(user, null);

        return Say($"{said["user"]} has a new password.", 0);
    }

    private static Task<bool> MakeSchoolAsync(ISchoolStore schools, StaffMember member, string name) => schools.ChangeAsync(
        new Viewer.Staff(member with { Roles = member.Roles | StaffRoles.Senco }),
        new School { Id = member.School, Name = name, SeenBy = [member.Name] },
        CancellationToken.None);

    private static StaffUser UserOf(StaffMember member, string userName) => new()
    {
        UserName = userName,
        StaffId = member.Id.ToString(),
        SchoolId = member.School.ToString(),
        Name = member.Name,
        Roles = member.Roles,
    };

    private static StaffRoles? RolesOf(string? keys)
    {
        var all = (keys ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

        return all.Length > 0 && all.All(Roles.ContainsKey) ? all.Aggregate(StaffRoles.None, (roles, key) => roles | Roles[key]) : null;
    }

    private static int Refuse(IdentityResult refused)
    {
        foreach (var error in refused.Errors) { Console.Error.WriteLine(error.Description); }

        return 1;
    }

    private static int Say(string sentence, int code)
    {
        (code == 0 ? Console.Out : Console.Error).WriteLine(sentence);

        return code;
    }
}
