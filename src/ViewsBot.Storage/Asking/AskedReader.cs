using ViewsBot.Records.Asking;
using ViewsBot.Records.Consent;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.People;
using ViewsBot.Records.Register;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Register;
using ViewsBot.Storage.Rows;

namespace ViewsBot.Storage.Asking;

/// <summary>Reads a school with who was asked and how far that has come: four statements, however many pupils there are.</summary>
internal sealed class AskedReader(RegisterReader register, TimeProvider clock)
{
    private const string CyclesSql = """
        SELECT c.id, c.pupil_id, c.kind, c.assess_on, c.plan_on, c.do_on, c.review_on, c.meeting_on FROM cycle c JOIN pupil p ON p.id = c.pupil_id
        WHERE p.school_id = ? AND c.closed_at IS NULL ORDER BY c.assess_on, c.id
        """;

    private const string AskedSql = """
        SELECT s.cycle_id, s.speaker_id, s.id, i.id, i.issued_at, i.answer_by, i.revoked_at, s.finished_at,
            (SELECT min(v.started_at) FROM conversation v WHERE v.session_id = s.id),
            (SELECT min(n.at) FROM not_this_time n WHERE n.session_id = s.id),
            CASE WHEN EXISTS (SELECT 1 FROM placement x WHERE x.session_id = s.id) OR EXISTS (SELECT 1 FROM own_words x WHERE x.session_id = s.id)
                OR EXISTS (SELECT 1 FROM choice x WHERE x.session_id = s.id) OR EXISTS (SELECT 1 FROM picture x WHERE x.session_id = s.id) THEN 1 ELSE 0 END,
            (SELECT h.chosen FROM choice h WHERE h.number = (SELECT max(l.number) FROM choice l WHERE l.session_id = s.id AND l.prompt = 'closing/how-was-it'))
        FROM view_session s JOIN invitation i ON i.session_id = s.id JOIN cycle c ON c.id = s.cycle_id JOIN pupil p ON p.id = c.pupil_id
        WHERE p.school_id = ? AND c.closed_at IS NULL
        """;

    private const string DidNotSuit = "did-not-suit-me";

    /// <summary>Every pupil of a school.</summary>
    public IReadOnlyList<PupilToAsk> School(IReads reads, SchoolId school)
    {
        // Of several open cycles the one that began last is kept: they come in that order.
        var cycles = new Dictionary<PupilId, Cycle>();

        foreach (var cycle in reads.All(CyclesSql, MapCycle, school.ToString())) { cycles[cycle.Pupil] = cycle; }

        var asked = reads.All(AskedSql, MapAsked, school.ToString()).ToDictionary(one => (one.Cycle, one.Speaker));

        return PupilToAsk.InOrder(register.School(reads, school).Select(found => Together(found, cycles.GetValueOrDefault(found.Pupil.Id), asked)));
    }

    private PupilToAsk Together(PupilOnRegister found, Cycle? cycle, Dictionary<(CycleId, SpeakerId), Found> asked)
    {
        AskedOnce? AskedOf(Speaker speaker) =>
            cycle is not null && asked.GetValueOrDefault((cycle.Id, speaker.Id)) is { } one ? Seen(one, Ownership.Holds(speaker.Audience, found.Pupil.BornOn, cycle, Today)) : null;

        return new PupilToAsk
        {
            Pupil = found.Pupil,
            Year = found.Details.Year,
            Class = found.Details.Class,
            Cycle = cycle,
            Speakers =
            [
                .. found.Themselves is { } pupil ? [new SpeakerToAsk(pupil, new Contact { Language = found.Details.HomeLanguage }, AskedOf(pupil))] : (SpeakerToAsk[])[],
                .. found.Parents.Select(parent => new SpeakerToAsk(parent.Speaker, parent.Contact, AskedOf(parent.Speaker))),
            ],
        };
    }

    /// <summary>How it was for somebody who owns their views is one of their views.</summary>
    private static AskedOnce Seen(Found found, bool ownsViews) => ownsViews ? found.Asked with { DidNotSuit = false } : found.Asked;

    private DateOnly Today => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);

    private static Cycle MapCycle(IFields fields) => new CycleRow
    {
        Id = fields.Text(0),
        PupilId = fields.Text(1),
        Kind = fields.Text(2),
        AssessOn = fields.Text(3),
        PlanOn = fields.Text(4),
        DoOn = fields.Text(5),
        ReviewOn = fields.Text(6),
        MeetingOn = fields.IsNull(7) ? null : fields.Text(7),
    }.ToCycle();

    private static Found MapAsked(IFields fields) => new(
        CycleId.Parse(fields.Text(0))!.Value,
        SpeakerId.Parse(fields.Text(1))!.Value,
        new AskedOnce
        {
            Session = SessionId.Parse(fields.Text(2))!.Value,
            Invitation = InvitationId.Parse(fields.Text(3))!.Value,
            At = Stored.Instant(fields.Number(4)),
            By = fields.IsNull(5) ? null : Stored.Day(fields.Text(5)),
            IsTakenBack = !fields.IsNull(6),
            HasFinished = !fields.IsNull(7),
            HasBegun = !fields.IsNull(8),
            SaidNotNow = !fields.IsNull(9),
            HasAnswered = fields.Number(10) != 0,
            DidNotSuit = !fields.IsNull(11) && fields.Text(11) == DidNotSuit,
        });

    private sealed record Found(CycleId Cycle, SpeakerId Speaker, AskedOnce Asked);
}
