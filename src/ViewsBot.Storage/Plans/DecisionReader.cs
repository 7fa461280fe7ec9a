using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;

namespace ViewsBot.Storage.Plans;

/// <summary>Reads what reviews decided, the newest version of each decision.</summary>
internal sealed class DecisionReader(Sealer sealer)
{
    private const string Columns = """
        SELECT d.decision_id, d.version, d.cycle_id, d.item_id, d.decided, d.plain_words, d.picture_key, d.decided_on, d.stage, d.written_by, d.at
        FROM review_decision d
        """;

    private const string Newest = " AND NOT EXISTS (SELECT 1 FROM review_decision n WHERE n.decision_id = d.decision_id AND n.version > d.version)";

    private const string OfCycleSql = Columns + " WHERE d.cycle_id = ?" + Newest + " ORDER BY d.number";

    private const string OneSql = Columns + " WHERE d.decision_id = ?" + Newest;

    private const string ForSpeakerSql =
        Columns + " WHERE d.cycle_id IN (SELECT cycle_id FROM view_session WHERE speaker_id = ?)" + Newest + " ORDER BY d.number";

    /// <summary>A cycle's, in the order they were written.</summary>
    public IReadOnlyList<ReviewDecision> OfCycle(IReads reads, CycleId cycle) => reads.All(OfCycleSql, Map, cycle.ToString());

    /// <summary>One, or <c>null</c>.</summary>
    public ReviewDecision? One(IReads reads, ReviewDecisionId decision) => reads.One(OneSql, Map, decision.ToString());

    /// <summary>Those of every cycle that this speaker speaks in.</summary>
    public IReadOnlyList<ReviewDecision> ForSpeaker(IReads reads, SpeakerId speaker) => reads.All(ForSpeakerSql, Map, speaker.ToString());

    private ReviewDecision Map(IFields fields) => new()
    {
        Id = ReviewDecisionId.Parse(fields.Text(0))!.Value,
        Version = (int)fields.Number(1),
        Cycle = CycleId.Parse(fields.Text(2))!.Value,
        Step = PlanItemId.Parse(fields.Text(3))!.Value,
        Decided = PlanKeys.ReadDecided(fields.Text(4))!.Value,
        PlainWords = sealer.OpenText(Purpose.Plan, fields.Bytes(5)),
        PictureKey = fields.IsNull(6) ? null : fields.Text(6),
        On = Stored.Day(fields.Text(7)),
        Written = WrittenFields.Read(fields, 8),
    };
}
