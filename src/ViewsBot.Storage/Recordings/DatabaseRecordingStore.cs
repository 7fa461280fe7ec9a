using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Recordings;
using ViewsBot.Storage.Audit;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;
using ViewsBot.Storage.Rows;
using ViewsBot.Storage.Turns;

namespace ViewsBot.Storage.Recordings;

/// <summary>What is recorded at schools, in the database, so that a back-up holds it.</summary>
internal sealed class DatabaseRecordingStore(IDatabase database, Sealer sealer, Trail trail, TimeProvider clock) : IRecordingStore
{
    private const string AtSql = $"SELECT {RecordingRow.Columns} FROM recording WHERE school_id = ? ORDER BY number";
    private const string OneSql = $"SELECT {RecordingRow.Columns} FROM recording WHERE id = ?";
    private const string SoundSql = "SELECT sound FROM recording WHERE school_id = ? AND name = ?";
    private const string ReplaceSql = "DELETE FROM recording WHERE school_id = ? AND language = ? AND sentence_key = ?";
    private const string DeleteSql = "DELETE FROM recording WHERE id = ?";

    private readonly AtHand<SchoolId, IReadOnlyList<Recording>> _recorded = new(database, () => database.Version, clock, TimeSpan.FromMinutes(1));

    /// <inheritdoc/>
    public IReadOnlyList<Recording> At(SchoolId school) => _recorded.Of(school, reads => reads.All(AtSql, Map, school.ToString()));

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Recording>> ReadAsync(Viewer viewer, string language, CancellationToken cancel)
    {
        if (viewer is not Viewer.Staff staff || !WhoMaySee.School(viewer, staff.Member.School)) { return []; }

        await trail.WriteAsync(viewer.Actor, "recordings-read", $"language:{language}", cancel);

        return [.. At(staff.Member.School).Where(recording => recording.Language == language)];
    }

    /// <inheritdoc/>
    public byte[]? SoundOf(SchoolId school, string name) =>
        database.Read(reads => reads.One(SoundSql, fields => sealer.Open(Purpose.Recording, fields.Bytes(0)), school.ToString(), name));

    /// <inheritdoc/>
    public async Task<(Recording Recording, byte[] Sound)?> HearAsync(Viewer viewer, RecordingId recording, CancellationToken cancel)
    {
        if (Find(recording) is not { } found || !WhoMaySee.School(viewer, found.School) || SoundOf(found.School, found.Name) is not { } sound) { return null; }

        await trail.WriteAsync(viewer.Actor, "recording-heard", SubjectOf(recording), cancel);

        return (found, sound);
    }

    /// <inheritdoc/>
    public async Task<bool> KeepAsync(Viewer viewer, Recording recording, byte[] sound, CancellationToken cancel)
    {
        if (!await MayAsync(viewer, recording, cancel)) { return false; }

        var row = new RecordingRow(recording, sound, sealer);

        return await database.WriteAsync(Keep, cancel);

        bool Keep(IChanges changes)
        {
            changes.Run(ReplaceSql, recording.School.ToString(), recording.Language, recording.Key);

            return changes.Add(row) && changes.Add(trail.Now(viewer.Actor, "recording-kept", SubjectOf(recording.Id)));
        }
    }

    /// <inheritdoc/>
    public async Task<bool> DeleteAsync(Viewer viewer, RecordingId recording, CancellationToken cancel) =>
        Find(recording) is { } found && await MayAsync(viewer, found, cancel)
        && await database.WriteAsync(changes => changes.Run(DeleteSql, recording.ToString()) > 0 && changes.Add(trail.Now(viewer.Actor, "recording-deleted", SubjectOf(recording))), cancel);

    private async Task<bool> MayAsync(Viewer viewer, Recording recording, CancellationToken cancel)
    {
        if (WhoMaySee.KeepsRecordings(viewer, recording.School)) { return true; }

        await trail.WriteAsync(viewer.Actor, "recording-refused", SubjectOf(recording.Id), cancel);

        return false;
    }

    private Recording? Find(RecordingId recording) => database.Read(reads => reads.One(OneSql, Map, recording.ToString()));

    private Recording Map(IFields fields) => RecordingRow.Map(fields, sealer);

    private static string SubjectOf(RecordingId recording) => $"recording:{recording}";
}
