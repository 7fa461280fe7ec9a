using ViewsBot.Records.Attachments;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Storage.Audit;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;
using ViewsBot.Storage.People;
using ViewsBot.Storage.Rows;

namespace ViewsBot.Storage.Attachments;

/// <summary>Reports in the database, so that a back-up holds them.</summary>
internal sealed class DatabaseAttachmentStore(IDatabase database, PeopleReader people, WriterNames names, Sealer sealer, Trail trail) : IAttachmentStore
{
    private const string OfCycleSql = $"SELECT {AttachmentRow.Columns} FROM attachment WHERE cycle_id = ? ORDER BY number";
    private const string OneSql = $"SELECT {AttachmentRow.Columns} FROM attachment WHERE id = ?";
    private const string ContentSql = "SELECT content FROM attachment WHERE id = ?";
    private const string DeleteSql = "DELETE FROM attachment WHERE id = ?";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<AttachmentOnFile>?> InCycleAsync(Viewer viewer, CycleId cycle, CancellationToken cancel)
    {
        var seen = PupilOf(cycle) is { } pupil && WhoMaySee.Attachments(viewer, pupil);
        await trail.WriteAsync(viewer.Actor, seen ? "attachments-read" : "attachments-refused", $"cycle:{cycle}", cancel);

        return seen ? database.Read(reads => OfCycle(reads, cycle)) : null;
    }

    /// <inheritdoc/>
    public async Task<(Attachment Attachment, byte[] Bytes)?> OpenAsync(Viewer viewer, AttachmentId attachment, CancellationToken cancel)
    {
        var found = Find(attachment);
        var seen = found is not null && PupilOf(found.Cycle) is { } pupil && WhoMaySee.Attachments(viewer, pupil);
        await trail.WriteAsync(viewer.Actor, seen ? "attachment-opened" : "attachment-refused", SubjectOf(attachment), cancel);

        return seen && database.Read(reads => reads.One(ContentSql, fields => sealer.Open(Purpose.Plan, fields.Bytes(0)), attachment.ToString())) is { } bytes ? (found!, bytes) : null;
    }

    /// <inheritdoc/>
    public async Task<bool> KeepAsync(Viewer viewer, Attachment attachment, byte[] bytes, CancellationToken cancel)
    {
        if (attachment.Written.By != viewer.Actor) { throw new ArgumentException("Whoever keeps it added it.", nameof(attachment)); }

        if (!await MayAsync(viewer, attachment, cancel)) { return false; }

        var row = new AttachmentRow(attachment, bytes, sealer);

        return await database.WriteAsync(changes => !changes.Add(row) || changes.Add(trail.Now(viewer.Actor, "attachment-added", SubjectOf(attachment.Id))), cancel);
    }

    /// <inheritdoc/>
    public async Task<bool> DeleteAsync(Viewer viewer, AttachmentId attachment, CancellationToken cancel) =>
        Find(attachment) is { } found && await MayAsync(viewer, found, cancel)
        && await database.WriteAsync(changes => changes.Run(DeleteSql, attachment.ToString()) > 0 && changes.Add(trail.Now(viewer.Actor, "attachment-deleted", SubjectOf(attachment))), cancel);

    private async Task<bool> MayAsync(Viewer viewer, Attachment attachment, CancellationToken cancel)
    {
        if (PupilOf(attachment.Cycle) is { } pupil && WhoMaySee.KeepsAttachments(viewer, pupil)) { return true; }

        await trail.WriteAsync(viewer.Actor, "attachment-refused", SubjectOf(attachment.Id), cancel);

        return false;
    }

    private List<AttachmentOnFile> OfCycle(IReads reads, CycleId cycle)
    {
        var all = reads.All(OfCycleSql, Map, cycle.ToString());
        var named = names.Of(reads, all.Select(one => one.Written.By));

        return [.. all.Select(one => new AttachmentOnFile(one, named[one.Written.By]))];
    }

    private Pupil? PupilOf(CycleId cycle) => database.Read(reads => people.Cycle(reads, cycle))?.Pupil;

    private Attachment? Find(AttachmentId attachment) => database.Read(reads => reads.One(OneSql, Map, attachment.ToString()));

    private Attachment Map(IFields fields) => AttachmentRow.Map(fields, sealer);

    private static string SubjectOf(AttachmentId attachment) => $"attachment:{attachment}";
}
