using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;
using ViewsBot.Storage.Rows;

namespace ViewsBot.Storage.People;

/// <summary>Reads schools, pupils, cycles and speakers one by one.</summary>
internal sealed class PeopleReader(Sealer sealer)
{
    private const string SchoolSql = """
        SELECT id, name, seen_by, safeguarding_lead, safeguarding_deputy, alerts_proved_at, hears_speech, holds_ethnicity, holds_pupil_premium
        FROM school WHERE id = ?
        """;

    private const string PupilSql = "SELECT id, school_id, name, born_on, is_fictional FROM pupil WHERE id = ?";

    private const string SpeakerSql = "SELECT id, pupil_id, audience, name FROM speaker WHERE id = ?";

    private const string CycleSql = """
        SELECT id, pupil_id, kind, assess_on, plan_on, do_on, review_on, meeting_on, closed_at, next_review_on FROM cycle WHERE id = ?
        """;

    /// <summary>A school, or <c>null</c>.</summary>
    public School? School(IReads reads, SchoolId school) => reads.One(SchoolSql, MapSchool, school.ToString());

    /// <summary>A pupil, or <c>null</c>.</summary>
    public Pupil? Pupil(IReads reads, PupilId pupil) => reads.One(PupilSql, MapPupil, pupil.ToString());

    /// <summary>A speaker, or <c>null</c>.</summary>
    public Speaker? Speaker(IReads reads, SpeakerId speaker) => reads.One(SpeakerSql, MapSpeaker, speaker.ToString());

    /// <summary>A cycle with its pupil and school, or <c>null</c>.</summary>
    public CycleOnRecord? Cycle(IReads reads, CycleId id)
    {
        if (reads.One(CycleSql, MapCycle, id.ToString()) is not { } cycle) { return null; }

        var pupil = Pupil(reads, cycle.Pupil)!;

        return new CycleOnRecord(cycle, pupil, School(reads, pupil.School)!);
    }

    private School MapSchool(IFields fields) => new SchoolRow
    {
        Id = fields.Text(0),
        Name = fields.Bytes(1).ToArray(),
        SeenBy = fields.Bytes(2).ToArray(),
        SafeguardingLead = fields.IsNull(3) ? null : fields.Bytes(3).ToArray(),
        SafeguardingDeputy = fields.IsNull(4) ? null : fields.Bytes(4).ToArray(),
        AlertsProvedAt = fields.IsNull(5) ? null : fields.Number(5),
        HearsSpeech = fields.Number(6),
        HoldsEthnicity = fields.Number(7),
        HoldsPupilPremium = fields.Number(8),
    }.ToSchool(sealer);

    private Pupil MapPupil(IFields fields) => new PupilRow
    {
        Id = fields.Text(0),
        SchoolId = fields.Text(1),
        Name = fields.Bytes(2).ToArray(),
        BornOn = fields.IsNull(3) ? null : fields.Text(3),
        IsFictional = fields.Number(4) != 0,
    }.ToPupil(sealer);

    private Speaker MapSpeaker(IFields fields) => new SpeakerRow
    {
        Id = fields.Text(0),
        PupilId = fields.Text(1),
        Audience = fields.Text(2),
        Name = fields.Bytes(3).ToArray(),
    }.ToSpeaker(sealer);

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
        ClosedAt = fields.IsNull(8) ? null : fields.Number(8),
        NextReviewOn = fields.IsNull(9) ? null : fields.Text(9),
    }.ToCycle();
}
