using Microsoft.EntityFrameworkCore;
using ViewsBot.Records.Consent;
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
    Sights sights,
    SessionFiles files,
    PicturesOfSession pictures,
    Trail trail,
    TimeProvider clock) : IPupilRecords
{
    private const string SessionOfWordsSql = "SELECT session_id, prompt FROM own_words WHERE id = ?";

    /// <summary>The sessions of others about the same pupil, in open cycles; the parent's own must be theirs.</summary>
    private const string SessionsBesideSql = """
        SELECT b.id FROM view_session o JOIN cycle c ON c.id = o.cycle_id JOIN cycle d ON d.pupil_id = c.pupil_id JOIN view_session b ON b.cycle_id = d.id
        WHERE o.id = ? AND o.speaker_id = ? AND b.id <> o.id AND d.closed_at IS NULL ORDER BY b.id
        """;

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
        var found = await pupils.ReadAsync(viewer, pupil, cancel);
        var seen = found is not null && WhoMaySee.Pupil(viewer, found.Pupil);
        await WriteAsync(viewer, "pupil", seen, pupil.ToString(), cancel);

        return seen ? found : null;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<SpeakersWay>?> WaysOfTalkingAsync(Viewer viewer, PupilId pupil, CancellationToken cancel) =>
        await PupilAsync(viewer, pupil, cancel) is { } file
            ? database.Read(reads => file.Speakers.Select(speaker => new SpeakersWay(speaker, WaysOfTalking.Of(reads, speaker.Id))).ToList())
            : null;

    /// <inheritdoc/>
    public async Task<CycleOnFile?> CycleAsync(Viewer viewer, CycleId cycle, CancellationToken cancel)
    {
        var found = database.Read(reads => people.Cycle(reads, cycle));
        var seen = found is not null && WhoMaySee.Pupil(viewer, found.Pupil);
        await WriteAsync(viewer, "cycle", seen, cycle.ToString(), cancel);

        if (!seen) { return null; }

        var ofCycle = await SessionsAsync(viewer, found!.Pupil, [cycle], cancel);

        return new CycleOnFile(found.Pupil, found.Cycle, await files.ReadAsync(viewer, ofCycle, cancel));
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<CycleOnFile>?> OverTimeAsync(Viewer viewer, PupilId pupil, CancellationToken cancel)
    {
        if (await PupilAsync(viewer, pupil, cancel) is not { } found) { return null; }

        await database.WriteOwnAsync(changes => found.Cycles.All(cycle => changes.Add(trail.Now(viewer.Actor, "cycle-read", $"cycle:{cycle.Id}"))), cancel);

        var sightsOf = await SessionsAsync(viewer, found.Pupil, found.Cycles.Select(cycle => cycle.Id), cancel);
        var all = (await files.ReadAsync(viewer, sightsOf, cancel)).ToLookup(file => file.Session.Cycle.Id);

        return [.. found.Cycles.OrderBy(cycle => cycle.StageStarts[0]).Select(cycle => new CycleOnFile(found.Pupil, cycle, [.. all[cycle.Id]]))];
    }

    /// <inheritdoc/>
    public async Task<CycleOnFile?> ForMeetingAsync(Viewer viewer, CycleId cycle, IReadOnlyCollection<OwnWordsId> chosen, CancellationToken cancel)
    {
        var found = database.Read(reads => people.Cycle(reads, cycle));
        var seen = found is not null && viewer is Viewer.Staff && WhoMaySee.Pupil(viewer, found.Pupil);
        await WriteAsync(viewer, "meeting", seen, cycle.ToString(), cancel);

        if (!seen) { return null; }

        var ofCycle = await SessionsAsync(viewer, found!.Pupil, [cycle], cancel);
        var all = await files.ReadAsync(viewer, ofCycle, cancel);

        return new CycleOnFile(found.Pupil, found.Cycle, [.. ofCycle.Zip(all, (sight, file) => ForMeeting.Of(sight, file, chosen))]);
    }

    /// <inheritdoc/>
    public async Task<SessionOnFile?> SessionAsync(Viewer viewer, SessionId session, CancellationToken cancel)
    {
        var found = Find(viewer, session);
        var seen = found is not null && WhoMaySee.Session(viewer, found.Pupil, found.Session);
        await WriteAsync(viewer, "session", seen, session.ToString(), cancel);

        return seen ? (await files.ReadAsync(viewer, [found!], cancel))[0] : null;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<SessionOnFile>> SharedWithParentAsync(Viewer.Invited parent, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(parent);
        await trail.WriteAsync(parent.Actor, "shared-read", $"session:{parent.Session}", cancel);

        var ids = database.Read(reads => reads.All(SessionsBesideSql, fields => fields.Text(0), parent.Session.ToString(), parent.Speaker.ToString()));
        var owned = ids.Select(id => Find(parent, SessionId.Parse(id)!.Value)!).Where(sight => sight.Session.OwnsViews).ToList();

        return [.. (await files.ReadAsync(parent, owned, cancel)).Where(file => !IsEmpty(file))];
    }

    /// <inheritdoc/>
    public async Task<bool> MaySeeAsync(Viewer viewer, SessionId session, ViewKey view, CancellationToken cancel)
    {
        var seen = Find(viewer, session) is { } sight && WhoMaySee.View(viewer, sight, view);

        if (!seen) { await WriteAsync(viewer, "view", seen, session.ToString(), cancel); }

        return seen;
    }

    /// <inheritdoc/>
    public async Task<PictureOnFile?> PictureAsync(Viewer viewer, PictureId picture, CancellationToken cancel)
    {
        var found = database.Read(reads => pictures.Find(reads, picture));
        var seen = found is not null && Find(viewer, found.Picture.Origin.Session) is { } sight && WhoMaySee.View(viewer, sight, ViewKey.Of(found.Picture));
        await WriteAsync(viewer, "picture", seen, picture.ToString(), cancel);

        return seen ? found : null;
    }

    /// <inheritdoc/>
    public async Task<bool> MarkReadAsync(Viewer viewer, OwnWordsId words, CancellationToken cancel)
    {
        var found = database.Read(reads => reads.One(SessionOfWordsSql, fields => new SaidIn(SessionId.Parse(fields.Text(0))!.Value, fields.Text(1)), words.ToString()));
        var seen = viewer is Viewer.Staff
            && found is not null
            && Find(viewer, found.Session) is { } sight
            && WhoMaySee.View(viewer, sight, ViewKey.Words(words, found.Prompt));

        if (!seen)
        {
            await WriteAsync(viewer, "words", seen, words.ToString(), cancel);
            return false;
        }

        var row = new WordsReadRow { WordsId = words.ToString(), ReadBy = viewer.Actor, At = Stored.Instant(clock.GetUtcNow()) };
        await database.WriteAsync(changes => changes.Add(row) && changes.Add(trail.Now(viewer.Actor, "words-read", $"words:{words}")), cancel);

        return true;
    }

    /// <inheritdoc/>
    public async Task<bool> MarkReadAsync(Viewer viewer, PictureId picture, CancellationToken cancel)
    {
        var found = database.Read(reads => pictures.Find(reads, picture));
        var seen = viewer is Viewer.Staff
            && found is not null
            && Find(viewer, found.Picture.Origin.Session) is { } sight
            && WhoMaySee.View(viewer, sight, ViewKey.Of(found.Picture));

        if (!seen)
        {
            await WriteAsync(viewer, "picture", seen, picture.ToString(), cancel);
            return false;
        }

        var row = new PictureReadRow { PictureId = picture.ToString(), ReadBy = viewer.Actor, At = Stored.Instant(clock.GetUtcNow()) };
        await database.WriteAsync(changes => changes.Add(row) && changes.Add(trail.Now(viewer.Actor, "picture-marked-read", $"picture:{picture}")), cancel);

        return true;
    }

    private Task WriteAsync(Viewer viewer, string kind, bool seen, string id, CancellationToken cancel) =>
        trail.WriteAsync(viewer.Actor, seen ? $"{kind}-read" : $"{kind}-refused", $"{kind}:{id}", cancel);

    private static bool IsEmpty(SessionOnFile file) => file.Own.Options.Count + file.AnsweredFor.Options.Count + file.Words.Count + file.Pictures.Count + file.Choices.Count == 0;

    private SessionInSight? Find(Viewer viewer, SessionId session) => database.Read(reads =>
        sessions.OfId(reads, session) is { } found ? sights.Of(reads, viewer, people.Pupil(reads, found.Session.Cycle.Pupil)!, found.Session) : null);

    private async Task<IReadOnlyList<SessionInSight>> SessionsAsync(Viewer viewer, Pupil pupil, IEnumerable<CycleId> cycles, CancellationToken cancel)
    {
        var ofCycles = cycles.Select(cycle => cycle.ToString()).ToList();
        await using var records = await contexts.CreateDbContextAsync(cancel);
        var ids = await records.Sessions.Where(row => ofCycles.Contains(row.CycleId)).OrderBy(row => row.Id).Select(row => row.Id).ToListAsync(cancel);

        return database.Read(reads => ids.ConvertAll(id => sights.Of(reads, viewer, pupil, sessions.OfId(reads, SessionId.Parse(id)!.Value)!.Session)));
    }

    private sealed record SaidIn(SessionId Session, string Prompt);
}
