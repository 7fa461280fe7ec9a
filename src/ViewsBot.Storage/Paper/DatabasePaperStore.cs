using ViewsBot.Records.Alerts;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Paper;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Audit;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;
using ViewsBot.Storage.People;
using ViewsBot.Storage.Rows;
using ViewsBot.Storage.Turns;

namespace ViewsBot.Storage.Paper;

/// <summary>Paper boards in the database: the same rows as a tap's, each with who keyed it in the trail.</summary>
internal sealed class DatabasePaperStore(IDatabase database, SessionReader sessions, PeopleReader people, KeyedReader keyed, Sealer sealer, Trail trail, AlertBell bell, TimeProvider clock) : IPaperStore
{
    private const string OfCycleSql = "SELECT id FROM view_session WHERE cycle_id = ? ORDER BY id";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ViewSession>?> InCycleAsync(Viewer viewer, CycleId cycle, CancellationToken cancel)
    {
        var seen = database.Read(reads => people.Cycle(reads, cycle)) is { Cycle.IsOpen: true } found && WhoMaySee.Keys(viewer, found.Pupil);
        await trail.WriteAsync(viewer.Actor, seen ? "paper-opened" : "paper-refused", $"cycle:{cycle}", cancel);

        return seen ? database.Read(reads => OfCycle(reads, cycle)) : null;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Keyed> KeyedIn(Viewer viewer, SessionId session) =>
        database.Read(reads => SchoolFor(reads, viewer, session) is null ? [] : keyed.OfSession(reads, session));

    /// <inheritdoc/>
    public async Task<KeptPaper> KeepAsync(Viewer viewer, PaperBoard board, CancellationToken cancel)
    {
        if (database.Read(reads => SchoolFor(reads, viewer, board.Session)) is not { } school)
        {
            await trail.WriteAsync(viewer.Actor, "paper-refused", $"session:{board.Session}", cancel);
            return KeptPaper.NotFound;
        }

        if (!await database.WriteAsync(changes => KeyedReader.Last(changes, board.Session) == board.LastKeyed && Write(changes, viewer, board, school.Id), cancel)) { return KeptPaper.Meanwhile; }

        if (board.Alerts.Count > 0) { bell.Ring(); }

        return KeptPaper.Now;
    }

    private List<ViewSession> OfCycle(IReads reads, CycleId cycle) =>
        [.. reads.All(OfCycleSql, fields => fields.Text(0), cycle.ToString()).Select(id => sessions.OfId(reads, SessionId.Parse(id)!.Value)!.Session)];

    private School? SchoolFor(IReads reads, Viewer viewer, SessionId session) =>
        sessions.OfId(reads, session) is { Session.Cycle.IsOpen: true } found && people.Cycle(reads, found.Session.Cycle.Id) is { } cycle && WhoMaySee.Keys(viewer, cycle.Pupil)
            ? cycle.School
            : null;

    private bool Write(IChanges changes, Viewer viewer, PaperBoard board, SchoolId school)
    {
        var at = Stored.Instant(clock.GetUtcNow());

        foreach (var placement in board.Placements) { Add(changes, PlacementRow.Of(placement), viewer, "placement-kept", $"placement:{placement.Id}"); }

        foreach (var words in board.Words) { Add(changes, OwnWordsRow.Of(words, sealer), viewer, "words-kept", $"words:{words.Id}"); }

        foreach (var choice in board.Choices) { Add(changes, ChoiceRow.Of(choice), viewer, "choice-kept", $"choice:{choice.Id}"); }

        foreach (var (picture, bytes) in board.Pictures) { Add(changes, PictureRow.Of(picture, bytes, sealer), viewer, "picture-kept", $"picture:{picture.Id}"); }

        foreach (var id in IdsOf(board)) { changes.Add(new KeyedRow { ViewId = id, SessionId = board.Session.ToString(), KeyedBy = viewer.Actor, At = at }); }

        foreach (var alert in board.Alerts)
        {
            Add(changes, AlertRow.Of(alert, school, sealer), viewer, "alert-raised", $"alert:{alert.Id}");
            changes.Add(NoticeRow.First(alert));
        }

        return true;
    }

    private void Add(IChanges changes, IRow row, Viewer viewer, string action, string subject)
    {
        if (changes.Add(row)) { changes.Add(trail.Now(viewer.Actor, action, subject)); }
    }

    private static IEnumerable<string> IdsOf(PaperBoard board) => board.Placements.Select(one => one.Id.ToString())
        .Concat(board.Words.Select(one => one.Id.ToString()))
        .Concat(board.Choices.Select(one => one.Id.ToString()))
        .Concat(board.Pictures.Select(one => one.Picture.Id.ToString()));
}
