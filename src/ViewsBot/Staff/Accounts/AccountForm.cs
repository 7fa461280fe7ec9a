using System.ComponentModel.DataAnnotations;
using ViewsBot.Records.People;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Accounts;

/// <summary>What somebody may do and which classes they teach, as a form holds it.</summary>
internal sealed class AccountForm
{
    private const int MostLetters = 500;

    /// <summary>Every role, in the order of the form.</summary>
    public static IReadOnlyList<(StaffRoles Role, string Key, string Name, string Hint)> All { get; } =
    [
        (StaffRoles.Teacher, "teacher", "Teacher or key worker", "Sees their own pupils: those they are named for, and those of the classes below."),
        (StaffRoles.Senco, "senco", "SENCO", "Sees every pupil, invites, writes plans, keeps settings and accounts."),
        (StaffRoles.SafeguardingLead, "lead", "Safeguarding lead", "Sees every pupil, and alerts."),
        (StaffRoles.SafeguardingDeputy, "deputy", "Deputy safeguarding lead", "Sees every pupil, and alerts."),
        (StaffRoles.Admin, "admin", "Admin", "Keeps settings and accounts. Sees no pupil and no views."),
        (StaffRoles.Head, "head", "Head", "Sees the participation report. Sees no pupil and no views."),
    ];

    /// <summary>The keys of the roles that are ticked.</summary>
    public List<string> Roles { get; init; } = [];

    /// <summary>The classes, one a line or with commas between.</summary>
    [StringLength(MostLetters, ErrorMessage = "The classes can have 500 letters at most.")]
    public string? Classes { get; set; }

    /// <summary>The form of an account as it is.</summary>
    public static AccountForm Of(StaffAccount account) => new() { Roles = [.. All.Where(one => account.Member.Roles.HasFlag(one.Role)).Select(one => one.Key)], Classes = Names.Write(account.Classes) };

    /// <summary>The roles that are ticked, together.</summary>
    public StaffRoles ReadRoles() => All.Where(one => Roles.Contains(one.Key)).Aggregate(StaffRoles.None, (roles, one) => roles | one.Role);

    /// <summary>The classes that were entered, each once.</summary>
    public IReadOnlyList<string> ReadClasses() => [.. Names.Read(Classes).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>Roles as they are said in a list.</summary>
    public static string InWords(StaffRoles roles) => string.Join(", ", All.Where(one => roles.HasFlag(one.Role)).Select(one => one.Name));
}
