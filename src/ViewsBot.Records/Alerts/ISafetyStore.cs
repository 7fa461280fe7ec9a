using ViewsBot.Records.Reading;

namespace ViewsBot.Records.Alerts;

/// <summary>The school's hours and the people who are told.</summary>
public interface ISafetyStore
{
    /// <summary>Those of this viewer's school; what was never set is as usual.</summary>
    /// <returns><c>null</c> if they are not for this viewer.</returns>
    Task<SchoolSafety?> OfSchoolAsync(Viewer viewer, CancellationToken cancel);

    /// <summary>Changes them.</summary>
    /// <returns>Whether this viewer may.</returns>
    Task<bool> ChangeAsync(Viewer viewer, SchoolSafety safety, CancellationToken cancel);
}
