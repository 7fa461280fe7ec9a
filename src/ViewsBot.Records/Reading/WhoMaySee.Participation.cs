using ViewsBot.Records.People;

namespace ViewsBot.Records.Reading;

/// <summary>The part about the participation report: counts of a school's pupils and families, small ones hidden.</summary>
public static partial class WhoMaySee
{
    /// <summary>Whether a viewer may see a school's participation report: its head and its SENCO.</summary>
    public static bool Participation(Viewer viewer, SchoolId school) => viewer is Viewer.Staff staff
        && staff.Member.School == school && (staff.Member.Roles & (StaffRoles.Head | StaffRoles.Senco)) != 0;

    /// <summary>
    /// Whether a viewer may see its tables by group: once the period is over; before that only the SENCO, who sees each of these pupils anyway. A
    /// table before and after one answer would tell whose it was.
    /// </summary>
    public static bool ParticipationByGroup(Viewer viewer, SchoolId school, bool isOver) => Participation(viewer, school) && (isOver || Keeps(viewer, school));
}
