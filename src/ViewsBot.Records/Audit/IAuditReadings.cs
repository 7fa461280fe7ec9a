using ViewsBot.Records.Reading;

namespace ViewsBot.Records.Audit;

/// <summary>The audit trail as staff look into it. To look leaves an event, too.</summary>
public interface IAuditReadings
{
    /// <summary>A page of the events of the viewer's school; events that tell of alerts only for those alerts are for.</summary>
    /// <returns><c>null</c> if this viewer may not, or asks about a pupil who is not theirs to see.</returns>
    Task<AuditPage?> SearchAsync(Viewer.Staff viewer, AuditSearch search, CancellationToken cancel);

    /// <summary>What can be asked for.</summary>
    /// <returns><c>null</c> if this viewer may not look into the trail.</returns>
    Task<AuditChoices?> ChoicesAsync(Viewer.Staff viewer, AuditSearch search, CancellationToken cancel);

    /// <summary>Every event that is asked for, page by page, to be taken away as a file.</summary>
    IAsyncEnumerable<AuditEventOnFile> ExportAsync(Viewer.Staff viewer, AuditSearch search, CancellationToken cancel);
}
