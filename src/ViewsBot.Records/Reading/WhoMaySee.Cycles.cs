using ViewsBot.Records.Notes;
using ViewsBot.Records.People;
using ViewsBot.Records.Views;

namespace ViewsBot.Records.Reading;

/// <summary>The part about what staff themselves write in a cycle: their notes and views, and the reports they add.</summary>
public static partial class WhoMaySee
{
    /// <summary>Whether a viewer may see what staff wrote in a pupil's cycles: the staff who may see the pupil.</summary>
    public static bool Notes(Viewer viewer, Pupil pupil) => viewer is Viewer.Staff && Pupil(viewer, pupil);

    /// <summary>Whether a viewer may write a part of the notes: what goes well, what is needed, what was done and the diary, those who teach the pupil; the rest, whoever writes the plan.</summary>
    public static bool WritesNote(Viewer viewer, Pupil pupil, NotePart part) =>
        KeepsPlan(viewer, pupil) || (part is NotePart.Strengths or NotePart.Needs or NotePart.Done or NotePart.Diary && Replies(viewer, pupil));

    /// <summary>Whether somebody who is invited may read the school's side of the diary: a parent, while the pupil does not own what is said of them.</summary>
    public static bool Diary(Viewer.Invited viewer, Pupil pupil, ViewSession session, bool pupilOwnsViews)
    {
        ArgumentNullException.ThrowIfNull(session);

        return Session(viewer, pupil, session) && session.Speaker.Audience == Audience.Parent && !pupilOwnsViews;
    }

    /// <summary>Whether a viewer may see what staff think of an option: as their notes.</summary>
    public static bool StaffViews(Viewer viewer, Pupil pupil) => Notes(viewer, pupil);

    /// <summary>Whether a viewer may say what they think of an option: those who teach the pupil, and the SENCO.</summary>
    public static bool GivesViews(Viewer viewer, Pupil pupil) => Replies(viewer, pupil);

    /// <summary>Whether a viewer may read reports about a pupil: those who teach the pupil, and the SENCO.</summary>
    public static bool Attachments(Viewer viewer, Pupil pupil) => Replies(viewer, pupil);

    /// <summary>Whether a viewer may add and delete reports about a pupil: whoever writes the plan.</summary>
    public static bool KeepsAttachments(Viewer viewer, Pupil pupil) => KeepsPlan(viewer, pupil);
}
