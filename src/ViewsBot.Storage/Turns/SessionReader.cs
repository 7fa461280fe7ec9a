using ViewsBot.Records.Consent;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.People;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;
using ViewsBot.Storage.Rows;

namespace ViewsBot.Storage.Turns;

/// <summary>Reads a session with everything its opening must be able to say, in one statement over indexed keys.</summary>
internal sealed class SessionReader(Sealer sealer, TimeProvider clock)
{
    private const string Columns = """
        SELECT s.id, s.finished_at, i.id, COALESCE(l.language, w.language, NULLIF(i.language, '')), i.also_seen_by, i.code_number, i.revoked_at,
               p.id, p.audience, p.name, p.pupil_id,
               y.id, y.kind, y.assess_on, y.plan_on, y.do_on, y.review_on, y.meeting_on, y.closed_at,
               h.id, h.name, h.seen_by, h.safeguarding_lead, h.safeguarding_deputy, u.born_on, h.hears_speech, w.text_size, w.reads_aloud, l.with_english, l.declined, i.topics
        """;

    private const string Joins = """
        JOIN invitation i ON i.session_id = s.id
        JOIN speaker p ON p.id = s.speaker_id
        JOIN cycle y ON y.id = s.cycle_id
        JOIN pupil u ON u.id = y.pupil_id
        JOIN school h ON h.id = u.school_id
        LEFT JOIN language_choice l ON l.number = (SELECT max(number) FROM language_choice WHERE speaker_id = s.speaker_id)
        LEFT JOIN way_of_talking w ON w.number = (SELECT max(number) FROM way_of_talking WHERE speaker_id = s.speaker_id)
        """;

    private const string OfConversationSql =
        Columns + " FROM conversation c JOIN view_session s ON s.id = c.session_id " + Joins + " WHERE c.channel_id = ? AND c.conversation_id = ?";

    private const string OfIdSql = Columns + " FROM view_session s " + Joins + " WHERE s.id = ?";

    private const string OfCodeSql = Columns + " FROM view_session s " + Joins + " WHERE i.code_hash = ?";

    /// <summary>The session a conversation is bound to.</summary>
    public SessionOnRecord? OfConversation(IReads reads, string channelId, string conversationId) =>
        reads.One(OfConversationSql, Map, channelId, conversationId);

    /// <summary>The session with an id.</summary>
    public SessionOnRecord? OfId(IReads reads, SessionId session) => reads.One(OfIdSql, Map, session.ToString());

    /// <summary>The session a code is for.</summary>
    public SessionOnRecord? OfCode(IReads reads, InvitationCode code) => reads.One(OfCodeSql, Map, sealer.HashOf(code.Value));

    private SessionOnRecord Map(IFields fields)
    {
        var (speaker, cycle) = (MapSpeaker(fields), MapCycle(fields));
        var session = new ViewSession
        {
            Id = SessionId.Parse(fields.Text(0))!.Value,
            FinishedAt = Stored.Instant(fields, 1),
            Invitation = InvitationId.Parse(fields.Text(2))!.Value,
            School = SchoolId.Parse(fields.Text(19))!.Value,
            Language = fields.IsNull(3) ? null : fields.Text(3),
            WithEnglish = !fields.IsNull(28) && fields.Number(28) != 0,
            LanguagesDeclined = fields.IsNull(29) ? [] : LanguageChoiceRow.Declined(fields.Text(29)),
            Speaker = speaker,
            Cycle = cycle,
            OwnsViews = Ownership.Holds(speaker.Audience, fields.IsNull(24) ? null : Stored.Day(fields.Text(24)), cycle, Today),
            SeenBy = [.. Names(fields, 21).Concat(Names(fields, 4)).Distinct()],
            HearsSpeech = fields.Number(25) != 0,
            TextSize = fields.IsNull(26) ? WayOfTalking.UsualTextSize : (int)fields.Number(26),
            Topics = InvitationRow.ReadTopics(fields.Text(30)),
            ReadsAloud = !fields.IsNull(27) && fields.Number(27) != 0,
            TellsWhom = Name(fields, fields.IsNull(22) ? fields.IsNull(23) ? 20 : 23 : 22),
        };

        return new SessionOnRecord(session, session.School, (int)fields.Number(5), fields.IsNull(6) && fields.IsNull(18));
    }

    /// <summary>Today, where the server stands: as staff pages say it.</summary>
    private DateOnly Today => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);

    private Speaker MapSpeaker(IFields fields) => new()
    {
        Id = SpeakerId.Parse(fields.Text(7))!.Value,
        Audience = StoredKeys.ReadAudience(fields.Text(8)),
        Name = Name(fields, 9),
        Pupil = PupilId.Parse(fields.Text(10))!.Value,
    };

    private static Cycle MapCycle(IFields fields) => new()
    {
        Id = CycleId.Parse(fields.Text(11))!.Value,
        Pupil = PupilId.Parse(fields.Text(10))!.Value,
        Kind = StoredKeys.ReadCycleKind(fields.Text(12)),
        StageStarts = [Stored.Day(fields.Text(13)), Stored.Day(fields.Text(14)), Stored.Day(fields.Text(15)), Stored.Day(fields.Text(16))],
        MeetingOn = fields.IsNull(17) ? null : Stored.Day(fields.Text(17)),
        ClosedAt = Stored.Instant(fields, 18),
    };

    private string Name(IFields fields, int field) => sealer.OpenText(Purpose.Name, fields.Bytes(field));

    private IReadOnlyList<string> Names(IFields fields, int field) => Stored.List(Name(fields, field));
}
