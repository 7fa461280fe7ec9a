using ViewsBot.Records.People;
using ViewsBot.Records.Reading;

namespace ViewsBot.Records.Guidance;

/// <summary>The part of a school's settings that families are shown. Every change, and every refusal, leaves an audit event.</summary>
public interface ISchoolGuideStore
{
    /// <summary>The guide of the viewer's school.</summary>
    /// <returns><c>null</c> if this viewer may not see the settings.</returns>
    Task<SchoolGuide?> GuideAsync(Viewer viewer, CancellationToken cancel);

    /// <summary>Keeps a signpost, new or changed.</summary>
    /// <returns>Whether this viewer may.</returns>
    Task<bool> KeepAsync(Viewer viewer, Signpost signpost, CancellationToken cancel);

    /// <summary>Takes a signpost down.</summary>
    /// <returns>Whether there is one that this viewer may take down.</returns>
    Task<bool> RemoveAsync(Viewer viewer, SignpostId signpost, CancellationToken cancel);

    /// <summary>Keeps what to expect for a need.</summary>
    /// <returns>Whether this viewer may.</returns>
    Task<bool> KeepAsync(Viewer viewer, Expectation expectation, CancellationToken cancel);

    /// <summary>Takes the school's own sentences away, so that ours stand again.</summary>
    /// <returns>Whether there were any that this viewer may take away.</returns>
    Task<bool> RemoveAsync(Viewer viewer, SchoolId school, string need, Audience audience, CancellationToken cancel);
}
