using ViewsBot.Records.Cycles;
using ViewsBot.Records.Reading;

namespace ViewsBot.Records.Attachments;

/// <summary>Reports kept with a cycle. What a viewer may not see is not in what comes back, and every call leaves an audit event.</summary>
public interface IAttachmentStore
{
    /// <summary>A cycle's attachments, oldest first, without their bytes.</summary>
    /// <returns><c>null</c> if there is no such cycle whose attachments this viewer may see.</returns>
    Task<IReadOnlyList<AttachmentOnFile>?> InCycleAsync(Viewer viewer, CycleId cycle, CancellationToken cancel);

    /// <summary>One with its bytes.</summary>
    /// <returns><c>null</c> if there is none this viewer may see.</returns>
    Task<(Attachment Attachment, byte[] Bytes)?> OpenAsync(Viewer viewer, AttachmentId attachment, CancellationToken cancel);

    /// <summary>Keeps one.</summary>
    /// <returns>Whether there is such a cycle whose attachments this viewer keeps.</returns>
    /// <exception cref="ArgumentException">It was added by somebody else.</exception>
    Task<bool> KeepAsync(Viewer viewer, Attachment attachment, byte[] bytes, CancellationToken cancel);

    /// <summary>Deletes one that does not belong there: its bytes and its title are gone, and that somebody deleted it is in the audit trail.</summary>
    /// <returns>Whether there was one that this viewer keeps.</returns>
    Task<bool> DeleteAsync(Viewer viewer, AttachmentId attachment, CancellationToken cancel);
}
