using ViewsBot.Records.Consent;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;
using ViewsBot.Records.Views;

namespace ViewsBot.Records.Reading;

/// <summary>The one place where records are read by people. What a viewer may not see is not in what comes back, and every call leaves an audit event.</summary>
public interface IPupilRecords
{
    /// <summary>The pupils of the viewer's school, by name.</summary>
    Task<IReadOnlyList<PupilOnFile>> PupilsAsync(Viewer viewer, CancellationToken cancel);

    /// <summary>One pupil.</summary>
    /// <returns><c>null</c> if there is none this viewer may see.</returns>
    Task<PupilOnFile?> PupilAsync(Viewer viewer, PupilId pupil, CancellationToken cancel);

    /// <summary>How each who speaks about a pupil likes to talk, as they last kept it.</summary>
    /// <returns><c>null</c> if there is no such pupil this viewer may see.</returns>
    Task<IReadOnlyList<SpeakersWay>?> WaysOfTalkingAsync(Viewer viewer, PupilId pupil, CancellationToken cancel);

    /// <summary>One cycle with its views.</summary>
    /// <returns><c>null</c> if there is none this viewer may see.</returns>
    Task<CycleOnFile?> CycleAsync(Viewer viewer, CycleId cycle, CancellationToken cancel);

    /// <summary>Every cycle of a pupil with its views, the first one first.</summary>
    /// <returns><c>null</c> if there is no such pupil this viewer may see.</returns>
    Task<IReadOnlyList<CycleOnFile>?> OverTimeAsync(Viewer viewer, PupilId pupil, CancellationToken cancel);

    /// <summary>One cycle with what may stand where everyone at its meeting sees it, and this viewer may see besides: what was answered for somebody is not in it.</summary>
    /// <param name="viewer">Who shows it.</param>
    /// <param name="cycle">Which cycle.</param>
    /// <param name="chosen">The own words of a child that this viewer chose for the meeting.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns><c>null</c> if there is none this viewer may see.</returns>
    Task<CycleOnFile?> ForMeetingAsync(Viewer viewer, CycleId cycle, IReadOnlyCollection<OwnWordsId> chosen, CancellationToken cancel);

    /// <summary>One session; also for the speaker's own page of the board.</summary>
    /// <returns><c>null</c> if there is none this viewer may see.</returns>
    Task<SessionOnFile?> SessionAsync(Viewer viewer, SessionId session, CancellationToken cancel);

    /// <summary>What young people who own their views share with this parent, of every open cycle; a session nothing is shared of is not here.</summary>
    Task<IReadOnlyList<SessionOnFile>> SharedWithParentAsync(Viewer.Invited parent, CancellationToken cancel);

    /// <summary>Whether this viewer may see one view, for whoever keeps something that stands beside it: a picture, a reply.</summary>
    /// <returns>Also false if there is no such session.</returns>
    Task<bool> MaySeeAsync(Viewer viewer, SessionId session, ViewKey view, CancellationToken cancel);

    /// <summary>One picture with its bytes.</summary>
    /// <returns><c>null</c> if there is none this viewer may see.</returns>
    Task<PictureOnFile?> PictureAsync(Viewer viewer, PictureId picture, CancellationToken cancel);

    /// <summary>Marks own words as read by this member of staff; a second time changes nothing.</summary>
    /// <returns>Whether there are such words for this viewer.</returns>
    Task<bool> MarkReadAsync(Viewer viewer, OwnWordsId words, CancellationToken cancel);

    /// <summary>Marks a picture of somebody's own as looked at by this member of staff; a second time changes nothing.</summary>
    /// <returns>Whether there is such a picture for this viewer.</returns>
    Task<bool> MarkReadAsync(Viewer viewer, PictureId picture, CancellationToken cancel);
}
