using ViewsBot.Records.Cycles;
using ViewsBot.Records.Reading;

namespace ViewsBot.Records.Meetings;

/// <summary>The links by which visiting professionals read for one meeting. Making, opening and taking back each leave an audit event.</summary>
public interface IMeetingLinks
{
    /// <summary>The links of a cycle's meeting, the newest first.</summary>
    /// <returns><c>null</c> if this viewer does not make any there.</returns>
    Task<IReadOnlyList<MeetingLink>?> OfCycleAsync(Viewer viewer, CycleId cycle, CancellationToken cancel);

    /// <summary>Keeps a link.</summary>
    /// <returns>What stands at the end of its address, to be shown once; <c>null</c> if this viewer may not, the cycle is closed, or it would open for too long.</returns>
    Task<string?> MakeAsync(Viewer viewer, MeetingLink link, CancellationToken cancel);

    /// <summary>Takes a link back: it opens nothing any more.</summary>
    /// <returns>Whether this viewer may, and it was not taken back before.</returns>
    Task<bool> RevokeAsync(Viewer viewer, MeetingLinkId link, CancellationToken cancel);

    /// <summary>Opens a link.</summary>
    /// <returns><c>null</c> if it opens nothing: it is wrong, over or taken back, or the cycle is closed.</returns>
    Task<MeetingShown?> OpenAsync(string secret, CancellationToken cancel);
}
