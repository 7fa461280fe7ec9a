using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;

namespace ViewsBot.Storage.Plans;

/// <summary>Reads what people chose to celebrate, the newest version of each celebration.</summary>
internal static class CelebrationReader
{
    private const string Columns = """
        SELECT c.celebration_id, c.version, c.about, c.words_id, c.shown_to, c.session_id, c.stage, c.helper, c.language, c.way, c.at
        FROM celebration c JOIN view_session s ON s.id = c.session_id
        """;

    private const string Newest = " AND NOT EXISTS (SELECT 1 FROM celebration n WHERE n.celebration_id = c.celebration_id AND n.version > c.version) ORDER BY c.number";

    private const string OfSessionSql = Columns + " WHERE c.session_id = ?" + Newest;

    private const string OfCycleSql = Columns + " WHERE s.cycle_id = ?" + Newest;

    private const string OfSpeakerSql = Columns + " WHERE s.speaker_id = ?" + Newest;

    private const string OfChildSql = Columns + """
         JOIN speaker p ON p.id = s.speaker_id
        WHERE p.pupil_id = ? AND p.audience <> 'parent' AND s.cycle_id IN (SELECT cycle_id FROM view_session WHERE speaker_id = ?)
        """ + Newest;

    /// <summary>A session's.</summary>
    public static IReadOnlyList<Celebration> OfSession(IReads reads, SessionId session) => reads.All(OfSessionSql, Map, session.ToString());

    /// <summary>Everybody's in a cycle.</summary>
    public static IReadOnlyList<Celebration> OfCycle(IReads reads, CycleId cycle) => reads.All(OfCycleSql, Map, cycle.ToString());

    /// <summary>A speaker's own, in any cycle.</summary>
    public static IReadOnlyList<Celebration> OfSpeaker(IReads reads, SpeakerId speaker) => reads.All(OfSpeakerSql, Map, speaker.ToString());

    /// <summary>The pupil's own, in the cycles that their parent speaks in.</summary>
    public static IReadOnlyList<Celebration> OfChild(IReads reads, Speaker parent) =>
        reads.All(OfChildSql, Map, parent.Pupil.ToString(), parent.Id.ToString());

    private static Celebration Map(IFields fields) => new()
    {
        Id = CelebrationId.Parse(fields.Text(0))!.Value,
        Version = (int)fields.Number(1),
        About = fields.IsNull(2) ? null : new OptionKey(fields.Text(2)),
        Words = fields.IsNull(3) ? null : OwnWordsId.Parse(fields.Text(3)),
        ShownTo = PlanKeys.ReadShownTo(fields.Text(4))!.Value,
        Origin = WrittenFields.ReadOrigin(fields, 5),
    };
}
