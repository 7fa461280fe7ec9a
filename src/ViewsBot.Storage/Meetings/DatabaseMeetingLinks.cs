using System.Buffers.Text;
using System.Security.Cryptography;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Meetings;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Audit;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;
using ViewsBot.Storage.People;
using ViewsBot.Storage.Plans;
using ViewsBot.Storage.Reading;
using ViewsBot.Storage.Turns;

namespace ViewsBot.Storage.Meetings;

/// <summary>Links to meetings in the database, and what each shows.</summary>
internal sealed class DatabaseMeetingLinks(
    IDatabase database, SchoolWall wall, MeetingLinkReader links, PeopleReader people, SessionReader sessions, Sights sights, SessionFiles files, PlanReader plans, Sealer sealer, Trail trail, TimeProvider clock) : IMeetingLinks
{
    private const int SecretBytes = 32;
    private const int MostCharacters = 100;

    private const string KeepSql = "INSERT INTO meeting_link (id, cycle_id, link_hash, reader, sessions, shows_plan, until, made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

    private const string RevokeSql = "UPDATE meeting_link SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL";

    private const string SessionsSql = "SELECT id FROM view_session WHERE cycle_id = ? ORDER BY id";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<MeetingLink>?> OfCycleAsync(Viewer viewer, CycleId cycle, CancellationToken cancel)
    {
        var may = Keeps(viewer, cycle);
        await trail.WriteAsync(viewer.Actor, may ? "meeting-links-read" : "meeting-links-refused", $"cycle:{cycle}", cancel);

        return may ? database.Read(reads => links.OfCycle(reads, cycle)) : null;
    }

    /// <inheritdoc/>
    public async Task<string?> MakeAsync(Viewer viewer, MeetingLink link, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(link);
        var now = clock.GetUtcNow();

        if (!Keeps(viewer, link.Cycle) || !IsOpen(link.Cycle) || link.Until <= now || link.Until > now + MeetingLink.Longest)
        {
            await trail.WriteAsync(viewer.Actor, "meeting-link-made-refused", $"cycle:{link.Cycle}", cancel);
            return null;
        }

        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));
        await database.WriteAsync(changes => Keep(changes, link, secret) && changes.Add(trail.Now(viewer.Actor, "meeting-link-made", $"meeting-link:{link.Id}")), cancel);

        return secret;
    }

    /// <inheritdoc/>
    public async Task<bool> RevokeAsync(Viewer viewer, MeetingLinkId link, CancellationToken cancel)
    {
        if (database.Read(reads => links.OfId(reads, link)) is not { } found || !Keeps(viewer, found.Cycle))
        {
            await trail.WriteAsync(viewer.Actor, "meeting-link-revoked-refused", $"meeting-link:{link}", cancel);
            return false;
        }

        return await database.WriteAsync(
            changes => changes.Run(RevokeSql, Stored.Instant(clock.GetUtcNow()), link.ToString()) > 0 && changes.Add(trail.Now(viewer.Actor, "meeting-link-revoked", $"meeting-link:{link}")), cancel);
    }

    /// <inheritdoc/>
    /// <remarks>Who opens a link is of no school, so no wall is known to look behind: the link says which cycle, and the policy what of it.</remarks>
    public async Task<MeetingShown?> OpenAsync(string secret, CancellationToken cancel)
    {
        if (secret is not { Length: > 0 and <= MostCharacters }) { return null; }

        using var down = wall.TakenDown();

        if (database.Read(reads => links.OfSecret(reads, secret)) is not { } link) { return null; }

        var visitor = new Viewer.Visitor(link);
        var opens = link.RevokedAt is null && link.Until > clock.GetUtcNow() && IsOpen(link.Cycle);
        await trail.WriteAsync(visitor.Actor, opens ? "meeting-read" : "meeting-refused", $"cycle:{link.Cycle}", cancel);

        return opens ? await ShowAsync(visitor, cancel) : null;
    }

    private async Task<MeetingShown> ShowAsync(Viewer.Visitor visitor, CancellationToken cancel)
    {
        var found = database.Read(reads => people.Cycle(reads, visitor.Link.Cycle))!;
        var said = await files.ReadAsync(visitor, database.Read(reads => InSight(reads, visitor, found)), cancel);
        var plan = database.Read(reads => plans.OfCycle(reads, visitor.Link.Cycle)).Where(item => WhoMaySee.PlanItem(visitor, item));

        return new MeetingShown(visitor.Link, found.Pupil, found.Cycle, found.School.Name, [.. said.Where(IsShared)], new Plan([.. plan]));
    }

    private IReadOnlyList<SessionInSight> InSight(IReads reads, Viewer.Visitor visitor, CycleOnRecord found) =>
        [.. reads.All(SessionsSql, fields => fields.Text(0), visitor.Link.Cycle.ToString()).Select(id => sights.Of(reads, visitor, found.Pupil, sessions.OfId(reads, SessionId.Parse(id)!.Value)!.Session))];

    private static bool IsShared(SessionOnFile file) => file.Own.Options.Count + file.AnsweredFor.Options.Count + file.Words.Count > 0;

    private bool Keep(IChanges changes, MeetingLink link, string secret) => changes.Run(
        KeepSql,
        link.Id.ToString(),
        link.Cycle.ToString(),
        sealer.HashOf(secret),
        sealer.Seal(Purpose.Name, link.Reader),
        Stored.List([.. link.Sessions.Select(session => session.ToString())]),
        link.ShowsPlan ? 1L : 0L,
        Stored.Instant(link.Until),
        Stored.Instant(link.MadeAt)) > 0;

    private bool Keeps(Viewer viewer, CycleId cycle) => database.Read(reads => people.Cycle(reads, cycle)) is { } found && WhoMaySee.KeepsMeetingLinks(viewer, found.Pupil);

    private bool IsOpen(CycleId cycle) => database.Read(reads => people.Cycle(reads, cycle)) is { Cycle.IsOpen: true };
}
