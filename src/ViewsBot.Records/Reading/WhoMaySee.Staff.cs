using ViewsBot.Records.People;

namespace ViewsBot.Records.Reading;

/// <summary>The part about staff: whose pupils are theirs, who keeps settings and accounts. <c>docs/roles.md</c> has it as a table.</summary>
public static partial class WhoMaySee
{
    private const StaffRoles OfEveryPupil = StaffRoles.Senco | StaffRoles.SafeguardingLead | StaffRoles.SafeguardingDeputy;

    private const StaffRoles OfSomePupil = OfEveryPupil | StaffRoles.Teacher;

    /// <summary>Whether a viewer may see pupils of a school at all; which, <see cref="Pupil"/> decides.</summary>
    public static bool Pupils(Viewer viewer, SchoolId school) => Has(viewer, school, OfSomePupil);

    /// <summary>Whether a viewer may keep a school's settings: its SENCO, and who is there for that.</summary>
    public static bool KeepsSettings(Viewer viewer, SchoolId school) => Has(viewer, school, StaffRoles.Senco | StaffRoles.Admin);

    /// <summary>Whether a viewer may add and end accounts of a school's staff and say what they may do: who keeps its settings.</summary>
    public static bool KeepsAccounts(Viewer viewer, SchoolId school) => KeepsSettings(viewer, school);

    /// <summary>Whether a viewer may change this account or end it: nobody their own, so that nobody gives themselves more, or shuts everybody out.</summary>
    public static bool KeepsAccount(Viewer viewer, SchoolId school, StaffId account) =>
        KeepsAccounts(viewer, school) && viewer is Viewer.Staff staff && staff.Member.Id != account;

    /// <summary>Whether a viewer may see who has an account at a school: who keeps accounts, and those whom alerts are for.</summary>
    public static bool Accounts(Viewer viewer, SchoolId school) => KeepsAccounts(viewer, school) || AnswersAlerts(viewer, school);

    /// <summary>Whether a viewer may let somebody try again who is locked out after wrong passwords: all who see the accounts, for a lead must not be kept out for long.</summary>
    public static bool Unlocks(Viewer viewer, SchoolId school) => Accounts(viewer, school);

    /// <summary>Whether this member of staff has a role for every pupil of the school, so that nobody need ask which are theirs.</summary>
    public static bool SeesEveryPupil(Viewer.Staff staff)
    {
        ArgumentNullException.ThrowIfNull(staff);

        return (staff.Member.Roles & OfEveryPupil) != 0;
    }

    private static bool IsTheirs(Viewer.Staff staff, Pupil pupil) => staff.Member.Roles.HasFlag(StaffRoles.Teacher) && staff.Own.Contains(pupil.Id);

    private static bool Has(Viewer viewer, SchoolId school, StaffRoles roles) =>
        viewer is Viewer.Staff staff && staff.Member.School == school && (staff.Member.Roles & roles) != 0;
}
