using ViewsBot.Records.Audit;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.People;
using ViewsBot.Storage.Rows;
using ViewsBot.Storage.Surveys;
using ViewsBot.Storage.Turns;

namespace ViewsBot.Storage.Invitations;

/// <summary>Invitations in the database. Opening is on the way to a page's first card, so it reads without the mapper.</summary>
internal sealed class DatabaseInvitationStore(
    IDatabase database,
    PeopleReader people,
    SessionReader sessions,
    Inviting inviting,
    InvitationList list,
    SurveyTalks surveys,
    EndBell bell,
    TimeProvider clock) : IInvitationStore
{
    private const string ConversationSql = "SELECT conversation_id FROM conversation WHERE session_id = ? AND channel_id = ?";

    private const string OfInvitationSql = """
        SELECT s.cycle_id, s.speaker_id, i.language FROM invitation i JOIN view_session s ON s.id = i.session_id WHERE i.id = ?
        """;

    /// <inheritdoc/>
    public async Task<Issued> IssueAsync(
        Viewer viewer, CycleId cycle, SpeakerId speaker, string? language, IReadOnlyList<string> alsoSeenBy, CancellationToken cancel)
    {
        var issued = await database.WriteAsync(changes => Issue(changes, viewer, cycle, speaker, language, alsoSeenBy, AskedAbout.Anything), cancel);

        // A person invited before has a new code now, and pages that the old one opened are closed.
        bell.Ring();

        return issued;
    }

    /// <inheritdoc/>
    public async Task<Issued?> RenewAsync(Viewer viewer, InvitationId invitation, CancellationToken cancel)
    {
        var before = await list.FindAsync(viewer, invitation, cancel);

        if (before is null) { return null; }

        var about = new AskedAbout(before.Topics, before.AnswerBy);
        var issued = await database.WriteAsync(
            changes => Issue(changes, viewer, before.Cycle, before.Speaker.Id, before.Language, before.AlsoSeenBy, about), cancel);
        bell.Ring();

        return issued;
    }

    /// <inheritdoc/>
    public async Task<bool> RevokeAsync(Viewer viewer, InvitationId invitation, CancellationToken cancel)
    {
        var revoked = await database.WriteAsync(changes => Revoke(changes, viewer, invitation), cancel);
        bell.Ring();

        return revoked;
    }

    /// <inheritdoc/>
    public async Task<Opened> OpenAsync(InvitationCode code, CancellationToken cancel)
    {
        var found = database.Read(reads => sessions.OfCode(reads, code));

        if (found is null && await surveys.BeginAsync(code, cancel) is Opened.To begun) { return begun; }

        var opened = Open(found);
        var subject = found is null ? "invitation:unknown" : $"invitation:{found.Session.Invitation}";
        var actor = opened is Opened.To ? $"speaker:{found!.Session.Speaker.Id}" : "system";
        var entry = AuditEventRow.Of(new AuditEvent(clock.GetUtcNow(), actor, opened is Opened.To ? "invitation-opened" : "invitation-not-opened", subject));

        await database.WriteOwnAsync(changes => changes.Add(entry), cancel);

        return opened;
    }

    /// <inheritdoc/>
    public Task<Opened> OpenAgainAsync(SessionId session, int codeNumber, CancellationToken cancel)
    {
        var found = database.Read(reads => sessions.OfId(reads, session));

        if (found is null) { return Task.FromResult(surveys.Open(session)); }

        return Task.FromResult(found.CodeNumber == codeNumber ? Open(found) : new Opened.Not());
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<Invitation>> InCycleAsync(Viewer viewer, CycleId cycle, CancellationToken cancel) => list.InCycleAsync(viewer, cycle, cancel);

    private Issued Issue(
        IChanges changes, Viewer viewer, CycleId cycleId, SpeakerId speakerId, string? language, IReadOnlyList<string> alsoSeenBy, AskedAbout about)
    {
        var found = people.Cycle(changes, cycleId);
        var speaker = people.Speaker(changes, speakerId);

        if (found is null || speaker?.Pupil != found.Pupil.Id || !WhoMaySee.Keeps(viewer, found.School.Id)) { return new Issued.NotFound(); }

        return BeforeInviting.Missing(found.School, found.Cycle) is { } why
            ? new Issued.NotYet(why)
            : inviting.Invite(changes, viewer.Actor, found.Cycle, speaker, language, alsoSeenBy, about);
    }

    private bool Revoke(IChanges changes, Viewer viewer, InvitationId invitation)
    {
        var cycle = changes.One(OfInvitationSql, fields => fields.Text(0), invitation.ToString());

        if (cycle is null || people.Cycle(changes, CycleId.Parse(cycle)!.Value) is not { } found || !WhoMaySee.Keeps(viewer, found.School.Id)) { return false; }

        var now = clock.GetUtcNow();
        changes.Run("UPDATE invitation SET revoked_at = COALESCE(revoked_at, ?) WHERE id = ?", Stored.Instant(now), invitation.ToString());
        changes.Add(AuditEventRow.Of(new AuditEvent(now, viewer.Actor, "invitation-revoked", $"invitation:{invitation}")));

        return true;
    }

    private Opened Open(SessionOnRecord? found)
    {
        if (found is not { Opens: true }) { return new Opened.Not(); }

        var conversation = database.Read(reads => reads.One(
            ConversationSql, fields => fields.Text(0), found.Session.Id.ToString(), EmbeddedConversation.Channel));

        return new Opened.To(found.Session, conversation!, found.CodeNumber);
    }
}
