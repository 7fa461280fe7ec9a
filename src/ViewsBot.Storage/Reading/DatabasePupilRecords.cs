using Microsoft.EntityFrameworkCore;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Audit;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.People;
using ViewsBot.Storage.Rows;
using ViewsBot.Storage.Turns;

namespace ViewsBot.Storage.Reading;

/// <summary>Records as people read them. <see cref="WhoMaySee"/> decides, here and nowhere else, and the trail says who asked.</summary>
internal sealed class DatabasePupilRecords(
    IDatabase database,
    IDbContextFactory<RecordsContext> contexts,
    PeopleReader people,
    SessionReader sessions,
    PupilFiles pupils,
    SessionFiles files,
    Trail trail,
    TimeProvider clock) : IPupilRecords
{
    private const string SessionOfWordsSql = "SELECT session_id FROM own_words WHERE id = ?";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<PupilOnFile>> PupilsAsync(Viewer viewer, CancellationToken cancel)
    {
        await trail.WriteAsync(viewer.Actor, "pupils-read", viewer is Viewer.Staff staff ? $"school:{staff.Member.School}" : "pupils", cancel);

        var all = await pupils.ReadAsync(viewer, cancel);

        return [.. all.Where(file => WhoMaySee.Pupil(viewer, file.Pupil)).OrderBy(file => file.Pupil.Name, StringComparer.CurrentCulture)];
    }

    /// <inheritdoc/>
    public async Task<PupilOnFile?> PupilAsync(Viewer viewer, PupilId pupil, CancellationToken cancel)
    {
        var found = await pupils.ReadAsync(pupil, cancel);
        var seen = found is not null && WhoMaySee.Pupil(viewer, found.Pupil);
        await WriteAsync(viewer, "pupil", seen, pupil.ToString(), cancel);

        return seen ? found : null;
    }

    /// <inheritdoc/>
    public async Task<CycleOnFile?> CycleAsync(Viewer viewer, CycleId cycle, CancellationToken cancel)
    {
        var found = database.Read(reads => people.Cycle(reads, cycle));
        var seen = found is not null && WhoMaySee.Pupil(viewer, found.Pupil);
        await WriteAsync(viewer, "cycle", seen, cycle.ToString(), cancel);

        if (!seen) { return null; }

        var ofCycle = await SessionsAsync(cycle, cancel);

        return new CycleOnFile(found!.Pupil, found.Cycle, await files.ReadAsync(ofCycle, cancel));
    }

    /// <inheritdoc/>
    public async Task<SessionOnFile?> SessionAsync(Viewer viewer, SessionId session, CancellationToken cancel)
    {
        var found = Find(session);
        var seen = found is { } known && WhoMaySee.Session(viewer, known.Pupil, known.Session);
        await WriteAsync(viewer, "session", seen, session.ToString(), cancel);

        return seen ? (await files.ReadAsync([found!.Value.Session], cancel))[0] : null;
    }

    /// <inheritdoc/>
    public async Task<bool> MarkReadAsync(Viewer viewer, OwnWordsId words, CancellationToken cancel)
    {
        var session = database.Read(reads => reads.One(SessionOfWordsSql, fields => fields.Text(0), words.ToString()));
        var seen = viewer is Viewer.Staff && session is not null && Find(SessionId.Parse(session)!.Value) is { } found && WhoMaySee.Pupil(viewer, found.Pupil);

        if (!seen)
        {
            await WriteAsync(viewer, "words", seen, words.ToString(), cancel);
            return false;
        }

        var row = new WordsReadRow { WordsId = words.ToString(), ReadBy = viewer.Actor, At = Stored.Instant(clock.GetUtcNow()) };
        await database.WriteAsync(changes => changes.Add(row) && changes.Add(trail.Now(viewer.Actor, "words-read", $"words:{words}")), cancel);

        return true;
    }

    private Task WriteAsync(Viewer viewer, string kind, bool seen, string id, CancellationToken cancel) =>
        trail.WriteAsync(viewer.Actor, seen ? $"{kind}-read" : $"{kind}-refused", $"{kind}:{id}", cancel);

    private (ViewSession Session, Pupil Pupil)? Find(SessionId session) => database.Read<(ViewSession, Pupil)?>(reads =>
        sessions.OfId(reads, session) is { } found ? (found.Session, people.Pupil(reads, found.Session.Cycle.Pupil)!) : null);

    private async Task<IReadOnlyList<ViewSession>> SessionsAsync(CycleId cycle, CancellationToken cancel)
    {
        var ofCycle = cycle.ToString();
        await using var records = await contexts.CreateDbContextAsync(cancel);
        var ids = await records.Sessions.Where(row => row.CycleId == ofCycle).OrderBy(row => row.Id).Select(row => row.Id).ToListAsync(cancel);

        return database.Read(reads => ids.ConvertAll(id => sessions.OfId(reads, SessionId.Parse(id)!.Value)!.Session));
    }
}
