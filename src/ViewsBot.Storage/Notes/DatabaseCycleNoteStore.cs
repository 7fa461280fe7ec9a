using ViewsBot.Records.Consent;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Notes;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Storage.Audit;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;
using ViewsBot.Storage.People;
using ViewsBot.Storage.Rows;
using ViewsBot.Storage.Turns;

namespace ViewsBot.Storage.Notes;

/// <summary>What staff write in a cycle, in the database.</summary>
internal sealed class DatabaseCycleNoteStore(IDatabase database, PeopleReader people, SessionReader sessions, WriterNames names, Sealer sealer, Trail trail, TimeProvider clock) : ICycleNoteStore
{
    private const string OfCycleSql = $"SELECT {CycleNoteRow.Columns} FROM cycle_note WHERE cycle_id = ? ORDER BY number";
    private const string NewestSql = $"SELECT {CycleNoteRow.Columns} FROM cycle_note WHERE note_id = ? ORDER BY version DESC LIMIT 1";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<NoteOnFile>?> InCycleAsync(Viewer viewer, CycleId cycle, CancellationToken cancel)
    {
        var seen = Find(cycle) is { } found && WhoMaySee.Notes(viewer, found.Pupil);
        await trail.WriteAsync(viewer.Actor, seen ? "notes-read" : "notes-refused", $"cycle:{cycle}", cancel);

        return seen ? database.Read(reads => OfCycle(reads, cycle)) : null;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<NoteOnFile>> DiaryAsync(Viewer.Invited viewer, CancellationToken cancel)
    {
        var session = database.Read(reads => sessions.OfId(reads, viewer.Session))?.Session;
        var seen = session is not null && Find(session.Cycle.Id) is { } found && WhoMaySee.Diary(viewer, found.Pupil, session, IsTheirOwn(found));

        if (!seen) { return []; }

        await trail.WriteAsync(viewer.Actor, "diary-read", $"cycle:{session!.Cycle.Id}", cancel);

        return [.. database.Read(reads => OfCycle(reads, session.Cycle.Id)).Where(one => one.Note.Part == NotePart.Diary).Reverse()];
    }

    /// <inheritdoc/>
    public async Task<PlanKept> KeepAsync(Viewer viewer, CycleNote note, CancellationToken cancel)
    {
        if (note.Written.By != viewer.Actor) { throw new ArgumentException("Whoever keeps it wrote it.", nameof(note)); }

        if (Find(note.Cycle) is { } found && WhoMaySee.WritesNote(viewer, found.Pupil, note.Part)) { return await database.WriteAsync(changes => Keep(changes, viewer, note), cancel); }

        await trail.WriteAsync(viewer.Actor, "note-refused", $"note:{note.Id}", cancel);

        return PlanKept.NotFound;
    }

    private bool IsTheirOwn(CycleOnRecord found) =>
        Ownership.Holds(Audience.YoungPerson, found.Pupil.BornOn, found.Cycle, DateOnly.FromDateTime(clock.GetLocalNow().DateTime));

    private List<NoteOnFile> OfCycle(IReads reads, CycleId cycle)
    {
        var versions = reads.All(OfCycleSql, Map, cycle.ToString());
        var named = names.Of(reads, versions.Select(note => note.Written.By));

        return [.. versions.GroupBy(note => note.Id)
            .Select(same => new NoteOnFile(same.Last(), [.. same.SkipLast(1)], named[same.Last().Written.By]))
            .Where(one => !one.Note.IsCrossedOut)
            .OrderBy(one => one.Note.On)];
    }

    private PlanKept Keep(IChanges changes, Viewer viewer, CycleNote note)
    {
        var newest = changes.One(NewestSql, Map, note.Id.ToString());

        if (newest is null ? note.Version != 1 : newest.Cycle != note.Cycle || newest.Part != note.Part) { return PlanKept.NotFound; }

        if (newest is not null && newest with { Written = note.Written } == note) { return PlanKept.Before; }

        if (newest is not null && note.Version != newest.Version + 1) { return PlanKept.NotNewest; }

        changes.Add(new CycleNoteRow(note, sealer));
        changes.Add(trail.Now(viewer.Actor, note.IsCrossedOut ? "note-crossed-out" : note.Version == 1 ? "note-written" : "note-changed", $"note:{note.Id}"));

        return PlanKept.Now;
    }

    private CycleOnRecord? Find(CycleId cycle) => database.Read(reads => people.Cycle(reads, cycle));

    private CycleNote Map(IFields fields) => CycleNoteRow.Map(fields, sealer);
}
