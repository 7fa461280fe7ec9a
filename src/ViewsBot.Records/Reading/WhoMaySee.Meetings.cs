using ViewsBot.Records.Consent;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;

namespace ViewsBot.Records.Reading;

/// <summary>The part about a visiting professional, who reads by a link for one meeting.</summary>
public static partial class WhoMaySee
{
    /// <summary>Whether a viewer may make links for a pupil's meeting, and take them back: whoever writes the plan.</summary>
    public static bool KeepsMeetingLinks(Viewer viewer, Pupil pupil) => KeepsPlan(viewer, pupil);

    /// <summary>Whether a plan's item is shown to a visitor: where the plan is, all but what somebody gave in their own conversation, which was told to the school.</summary>
    public static bool PlanItem(Viewer.Visitor visitor, PlanItem item)
    {
        ArgumentNullException.ThrowIfNull(visitor);

        return visitor.Link.ShowsPlan && visitor.Link.Cycle == item.Cycle && item is not Strategy { Giver: not null };
    }

    /// <summary>What a young person owns they share with everyone at the meeting themselves; the rest is shown where the SENCO shares that session.</summary>
    private static bool IsSharedWithVisitor(Viewer.Visitor visitor, SessionInSight sight, ViewKey view) =>
        visitor.Link.Cycle == sight.Session.Cycle.Id
        && (sight.Session.OwnsViews ? Meet(Circles.MeetingGuests, sight.Sharing.Of(view)) : visitor.Link.Sessions.Contains(sight.Session.Id));
}
