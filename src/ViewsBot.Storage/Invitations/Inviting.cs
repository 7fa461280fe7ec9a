using ViewsBot.Records.Audit;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.People;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;
using ViewsBot.Storage.Rows;
using ViewsBot.Storage.Turns;

namespace ViewsBot.Storage.Invitations;

/// <summary>Makes an invitation, its session and its conversation, or gives one that is there a new code.</summary>
internal sealed class Inviting(CodeWords words, Sealer sealer, TimeProvider clock)
{
    private const string FindSql = """
        SELECT i.id, s.id, i.code_number, i.also_seen_by FROM view_session s JOIN invitation i ON i.session_id = s.id WHERE s.cycle_id = ? AND s.speaker_id = ?
        """;

    private const string AgainSql = """
        UPDATE invitation SET language = ?, also_seen_by = ?, code_hash = ?, code_number = ?, issued_at = ?, revoked_at = NULL, topics = ?, answer_by = ? WHERE id = ?
        """;

    private const string ConversationSql =
        "INSERT INTO conversation (channel_id, conversation_id, session_id, last_sequence, started_at) VALUES (?, ?, ?, 0, NULL)";

    /// <summary>Invites a person to a cycle; whoever calls has seen that it may be. Without names, those of the invitation before stay.</summary>
    public Issued.With Invite(
        IChanges changes, string actor, Cycle cycle, Speaker speaker, string? language, IReadOnlyList<string>? alsoSeenBy, AskedAbout about)
    {
        var before = changes.One(FindSql, Found.Map, cycle.Id.ToString(), speaker.Id.ToString());
        var code = DrawUnused(changes);
        var invitation = new Invitation
        {
            Id = before?.Invitation ?? InvitationId.New(clock),
            Cycle = cycle.Id,
            Speaker = speaker,
            Session = before?.Session ?? SessionId.New(clock),
            Language = language,
            AlsoSeenBy = alsoSeenBy ?? (before is null ? [] : Stored.List(sealer.OpenText(Purpose.Name, before.AlsoSeenBy))),
            IssuedAt = clock.GetUtcNow(),
            Topics = about.Topics,
            AnswerBy = about.By,
        };

        if (before is null) { AddFirst(changes, invitation, code); } else { AddAgain(changes, invitation, code, before.CodeNumber + 1); }

        changes.Add(AuditEventRow.Of(new AuditEvent(clock.GetUtcNow(), actor, "invitation-issued", $"invitation:{invitation.Id}")));

        return new Issued.With(invitation, code);
    }

    private void AddFirst(IChanges changes, Invitation invitation, InvitationCode code)
    {
        changes.Add(new SessionRow
        {
            Id = invitation.Session.ToString(),
            SpeakerId = invitation.Speaker.Id.ToString(),
            CycleId = invitation.Cycle.ToString(),
        });
        changes.Add(new InvitationRow
        {
            Id = invitation.Id.ToString(),
            SessionId = invitation.Session.ToString(),
            Language = invitation.Language ?? InvitationRow.LeftOpen,
            AlsoSeenBy = sealer.Seal(Purpose.Name, Stored.List(invitation.AlsoSeenBy)),
            CodeHash = sealer.HashOf(code.Value),
            CodeNumber = 1,
            IssuedAt = Stored.Instant(invitation.IssuedAt),
            Topics = InvitationRow.WriteTopics(invitation.Topics),
            AnswerBy = invitation.AnswerBy is { } day ? Stored.Day(day) : null,
        });
        changes.Run(ConversationSql, EmbeddedConversation.Channel, EmbeddedConversation.NewId(), invitation.Session.ToString());
    }

    private void AddAgain(IChanges changes, Invitation invitation, InvitationCode code, long codeNumber) => changes.Run(
        AgainSql,
        invitation.Language ?? InvitationRow.LeftOpen,
        sealer.Seal(Purpose.Name, Stored.List(invitation.AlsoSeenBy)),
        sealer.HashOf(code.Value),
        codeNumber,
        Stored.Instant(invitation.IssuedAt),
        InvitationRow.WriteTopics(invitation.Topics),
        invitation.AnswerBy is { } day ? Stored.Day(day) : null,
        invitation.Id.ToString());

    private InvitationCode DrawUnused(IChanges changes)
    {
        while (true)
        {
            var code = words.Draw();

            if (!changes.Any("SELECT 1 FROM invitation WHERE code_hash = ?", sealer.HashOf(code.Value))) { return code; }
        }
    }

    private sealed record Found(InvitationId Invitation, SessionId Session, long CodeNumber, byte[] AlsoSeenBy)
    {
        public static Found Map(IFields fields) =>
            new(InvitationId.Parse(fields.Text(0))!.Value, SessionId.Parse(fields.Text(1))!.Value, fields.Number(2), fields.Bytes(3).ToArray());
    }
}
