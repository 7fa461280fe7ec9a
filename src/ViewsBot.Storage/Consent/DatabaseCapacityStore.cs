using ViewsBot.Records.Consent;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Audit;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;
using ViewsBot.Storage.People;
using ViewsBot.Storage.Rows;
using ViewsBot.Storage.Turns;

namespace ViewsBot.Storage.Consent;

/// <summary>Capacity decisions in the database.</summary>
internal sealed class DatabaseCapacityStore(
    IDatabase database, SessionReader sessions, PeopleReader people, CapacityReader capacity, Sealer sealer, Trail trail, TimeProvider clock) : ICapacityStore
{
    private const string OwnSessionsSql = """
        SELECT s.id FROM view_session s JOIN speaker p ON p.id = s.speaker_id JOIN cycle y ON y.id = s.cycle_id
        WHERE y.pupil_id = ? AND y.closed_at IS NULL AND p.audience <> 'parent' ORDER BY s.id
        """;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<(ViewSession Session, IReadOnlyList<CapacityDecision> Decisions)>?> OfPupilAsync(
        Viewer viewer, PupilId pupil, CancellationToken cancel)
    {
        var seen = database.Read(reads => people.Pupil(reads, pupil)) is { } found && WhoMaySee.Capacity(viewer, found.School);
        await trail.WriteAsync(viewer.Actor, seen ? "capacity-read" : "capacity-refused", $"pupil:{pupil}", cancel);

        return seen ? database.Read(reads => OfPupil(reads, pupil)) : null;
    }

    /// <inheritdoc/>
    public async Task<CapacityDecisionId?> DecideAsync(Viewer viewer, SessionId session, CapacityMatter about, string why, CancellationToken cancel)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(why);

        if (viewer is not Viewer.Staff staff || !MayDecide(viewer, session))
        {
            await trail.WriteAsync(viewer.Actor, "capacity-refused", $"session:{session}", cancel);
            return null;
        }

        var id = CapacityDecisionId.New(clock);
        var row = new CapacityDecisionRow
        {
            Id = id.ToString(),
            SessionId = session.ToString(),
            About = StoredKeys.Of(about),
            Why = sealer.Seal(Purpose.Words, why),
            DecidedBy = staff.Member.Id.ToString(),
            Name = sealer.Seal(Purpose.Name, staff.Member.Name),
            At = Stored.Instant(clock.GetUtcNow()),
        };
        await database.WriteAsync(changes => changes.Add(row) && changes.Add(trail.Now(viewer.Actor, "capacity-decided", $"capacity:{id}")), cancel);

        return id;
    }

    /// <inheritdoc/>
    public async Task<bool> EndAsync(Viewer viewer, CapacityDecisionId decision, CancellationToken cancel)
    {
        if (database.Read(reads => capacity.OfId(reads, decision)) is not { } found || !MayDecide(viewer, found.Session))
        {
            await trail.WriteAsync(viewer.Actor, "capacity-refused", $"capacity:{decision}", cancel);
            return false;
        }

        var row = new CapacityEndRow { DecisionId = decision.ToString(), EndedBy = viewer.Actor, At = Stored.Instant(clock.GetUtcNow()) };

        return await database.WriteAsync(changes => changes.Add(row) && changes.Add(trail.Now(viewer.Actor, "capacity-ended", $"capacity:{decision}")), cancel);
    }

    private bool MayDecide(Viewer viewer, SessionId session) => database.Read(reads =>
        sessions.OfId(reads, session) is { Session.OwnsViews: true } found && WhoMaySee.Capacity(viewer, found.School));

    private IReadOnlyList<(ViewSession, IReadOnlyList<CapacityDecision>)> OfPupil(IReads reads, PupilId pupil) =>
    [
        .. from id in reads.All(OwnSessionsSql, fields => fields.Text(0), pupil.ToString())
           let session = sessions.OfId(reads, SessionId.Parse(id)!.Value)!.Session
           where session.OwnsViews
           select (session, capacity.OfSession(reads, session.Id)),
    ];
}
