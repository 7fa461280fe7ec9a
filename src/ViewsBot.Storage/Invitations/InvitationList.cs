using Microsoft.EntityFrameworkCore;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.Reading;
using ViewsBot.Storage.Audit;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;
using ViewsBot.Storage.People;

namespace ViewsBot.Storage.Invitations;

/// <summary>Reads invitations as staff see them.</summary>
internal sealed class InvitationList(IDbContextFactory<RecordsContext> contexts, IDatabase database, PeopleReader people, Sealer sealer, Trail trail)
{
    /// <summary>The invitations of a cycle, newest first; none for a viewer who may not see them.</summary>
    public async Task<IReadOnlyList<Invitation>> InCycleAsync(Viewer viewer, CycleId cycle, CancellationToken cancel)
    {
        if (database.Read(reads => people.Cycle(reads, cycle)) is not { } found || !WhoMaySee.Pupil(viewer, found.Pupil))
        {
            await trail.WriteAsync(viewer.Actor, "invitations-refused", $"cycle:{cycle}", cancel);
            return [];
        }

        await trail.WriteAsync(viewer.Actor, "invitations-read", $"cycle:{cycle}", cancel);
        var ofCycle = cycle.ToString();

        return await ReadAsync(records => records.Sessions.Where(session => session.CycleId == ofCycle), cancel);
    }

    /// <summary>One invitation, or <c>null</c> if there is none that this viewer may change.</summary>
    public async Task<Invitation?> FindAsync(Viewer viewer, InvitationId invitation, CancellationToken cancel)
    {
        var id = invitation.ToString();
        var found = await ReadAsync(
            records => records.Sessions.Where(session => records.Invitations.Any(row => row.Id == id && row.SessionId == session.Id)), cancel);

        return found is [var only] && database.Read(reads => people.Cycle(reads, only.Cycle)) is { } cycle && WhoMaySee.Keeps(viewer, cycle.School.Id)
            ? only
            : null;
    }

    private async Task<IReadOnlyList<Invitation>> ReadAsync(Func<RecordsContext, IQueryable<Rows.SessionRow>> sessions, CancellationToken cancel)
    {
        await using var records = await contexts.CreateDbContextAsync(cancel);

        var rows = await sessions(records)
            .Join(records.Invitations, session => session.Id, invitation => invitation.SessionId, (session, invitation) => new { session, invitation })
            .Join(records.Speakers, both => both.session.SpeakerId, speaker => speaker.Id, (both, speaker) => new { both.session, both.invitation, speaker })
            .OrderByDescending(row => row.invitation.IssuedAt).ThenByDescending(row => row.invitation.Id)
            .ToListAsync(cancel);

        return [.. rows.Select(row => row.invitation.ToInvitation(row.speaker.ToSpeaker(sealer), CycleId.Parse(row.session.CycleId)!.Value, sealer))];
    }
}
