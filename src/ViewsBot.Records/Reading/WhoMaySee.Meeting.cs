using ViewsBot.Records.Consent;
using ViewsBot.Records.People;
using ViewsBot.Records.Views;

namespace ViewsBot.Records.Reading;

/// <summary>The part about the meeting: what may stand where everyone at it sees it, whoever shows it.</summary>
public static partial class WhoMaySee
{
    /// <summary>
    /// Whether a view may stand where everyone at the meeting sees it. Of a young person who owns their views, what they share with everyone at their meeting. Of a
    /// child, the pictures they placed themselves and the questions they want to ask there; their own words only where somebody who has read them chooses so. Nothing of a parent.
    /// </summary>
    /// <param name="sight">The session it was said in.</param>
    /// <param name="view">The view.</param>
    /// <param name="isChosen">Whether somebody of the staff who may see it chose it for the meeting.</param>
    public static bool AtMeeting(SessionInSight sight, ViewKey view, bool isChosen)
    {
        ArgumentNullException.ThrowIfNull(sight);
        ArgumentNullException.ThrowIfNull(view);

        if (sight.Session.Speaker.Audience == Audience.Parent) { return false; }

        return sight.Session.OwnsViews
            ? Meet(Circles.MeetingGuests, sight.Sharing.Of(view))
            : isChosen || (view.Option is { } option && view == ViewKey.Of(option)) || QuestionsToTake.IsOne(view);
    }
}
