using ViewsBot.Records.People;

namespace ViewsBot.Records.Reading;

/// <summary>The part about the audit trail.</summary>
public static partial class WhoMaySee
{
    /// <summary>Whether a viewer may look into a school's audit trail: the SENCO and the safeguarding lead. Events that tell of alerts <see cref="AnswersAlerts"/> decides.</summary>
    public static bool AuditTrail(Viewer viewer, SchoolId school) => viewer is Viewer.Staff staff
        && staff.Member.School == school && (staff.Member.Roles & (StaffRoles.Senco | StaffRoles.SafeguardingLead)) != 0;
}
