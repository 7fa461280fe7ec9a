using ViewsBot.Records.Consent;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Turns;
using ViewsBot.Records.Views;

namespace ViewsBot.Records.Reading;

/// <summary>The part about single views: placements, own words and choices.</summary>
/// <remarks>
/// A view that is not its speaker's own to share (a child's, a parent's) is for the staff of the school. One that is, is for those its
/// speaker chose and nobody else: the circles of <see cref="Sharing"/>, and, while a capacity decision about sharing is in force, also
/// staff at the meeting. A speaker sees all they said. Alerts are apart from this: <see cref="Alert"/> asks for no view.
/// </remarks>
public static partial class WhoMaySee
{
    /// <summary>Whether a viewer may see one view.</summary>
    public static bool View(Viewer viewer, SessionInSight sight, ViewKey view)
    {
        ArgumentNullException.ThrowIfNull(sight);

        return viewer switch
        {
            Viewer.Staff staff when sight.Session.OwnsViews => Pupil(staff, sight.Pupil) && Meet(CirclesOf(staff, sight), OpenTo(sight, view)),
            Viewer.Invited invited when !Session(invited, sight.Pupil, sight.Session) => IsSharedWithParent(sight, view),
            Viewer.Visitor visitor => IsSharedWithVisitor(visitor, sight, view),
            _ => Session(viewer, sight.Pupil, sight.Session),
        };
    }

    /// <summary>Whether a viewer may see, ask for and write a translation of own words: the staff who may see the words. To whoever said them it is never shown.</summary>
    public static bool Translation(Viewer viewer, SessionInSight sight, ViewKey words) => viewer is Viewer.Staff && View(viewer, sight, words);

    /// <summary>
    /// Whether whoever keys for a speaker may be shown one of the speaker's views: what they keyed in this sitting, which they have heard, and
    /// what they may see anyway. That somebody gives their answers by telephone shares nothing that was said before.
    /// </summary>
    public static bool WhileKeying(Keying keying, SessionInSight sight, ViewKey view, Origin origin)
    {
        ArgumentNullException.ThrowIfNull(keying);

        return IsOfThisSitting(keying, sight, origin) || View(keying.By, sight, view);
    }

    /// <summary>The same for what a speaker chose to celebrate: it may be seen where it may be shown at school.</summary>
    public static bool CelebrationWhileKeying(Keying keying, SessionInSight sight, Celebration celebration)
    {
        ArgumentNullException.ThrowIfNull(keying);
        ArgumentNullException.ThrowIfNull(sight);

        return IsOfThisSitting(keying, sight, celebration.Origin) || Celebration(keying.By, sight.Pupil, celebration);
    }

    /// <summary>Whether a viewer may record that somebody cannot make a decision, read why, and end it: the SENCO and the safeguarding lead.</summary>
    public static bool Capacity(Viewer viewer, SchoolId school) => viewer is Viewer.Staff staff
        && staff.Member.School == school && (staff.Member.Roles & (StaffRoles.Senco | StaffRoles.SafeguardingLead)) != 0;

    /// <summary>Whether a viewer is shown that a capacity decision opens a session's views now: those it opens them to, and those who may end it. Why, <see cref="Capacity"/> decides.</summary>
    public static bool OpenedByStaff(Viewer viewer, SessionInSight sight)
    {
        ArgumentNullException.ThrowIfNull(sight);

        return sight is { Session.OwnsViews: true, StaffDecideSharing: true }
            && viewer is Viewer.Staff staff
            && Pupil(staff, sight.Pupil)
            && (Meet(CirclesOf(staff, sight), Circles.MeetingStaff) || Capacity(staff, sight.Pupil.School));
    }

    /// <summary>What is kept knows milliseconds, and no smaller part of a moment.</summary>
    private static bool IsOfThisSitting(Keying keying, SessionInSight sight, Origin origin) =>
        Keys(keying.By, sight.Pupil)
        && origin.Session == sight.Session.Id
        && origin.Way == keying.Way
        && origin.At.ToUnixTimeMilliseconds() >= keying.Since.ToUnixTimeMilliseconds();

    private static bool IsSharedWithParent(SessionInSight sight, ViewKey view) =>
        sight.Session.OwnsViews && sight.Ties.HasFlag(Ties.Parent) && Meet(Circles.Parents, sight.Sharing.Of(view));

    private static Circles OpenTo(SessionInSight sight, ViewKey view) =>
        sight.Sharing.Of(view) | (sight.StaffDecideSharing ? Circles.MeetingStaff : Circles.None);

    /// <summary>The SENCO holds the meeting, and so is always among the staff at it.</summary>
    private static Circles CirclesOf(Viewer.Staff staff, SessionInSight sight) =>
        (sight.Ties.HasFlag(Ties.Helper) ? Circles.Helper : Circles.None)
        | (sight.Ties.HasFlag(Ties.KeyPerson) ? Circles.KeyPerson : Circles.None)
        | (sight.Ties.HasFlag(Ties.AtMeeting) || staff.Member.Roles.HasFlag(StaffRoles.Senco) ? Circles.MeetingStaff : Circles.None);

    private static bool Meet(Circles one, Circles other) => (one & other) != Circles.None;
}
