using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;

namespace ViewsBot.Storage.Plans;

/// <summary>Reads replies, and what was answered to them.</summary>
internal sealed class ReplyReader(Sealer sealer)
{
    private const string Columns = """
        SELECT r.reply_id, r.version, r.cycle_id, r.placement_id, r.words_id, r.item_id, r.kind, r.says_by, r.words, r.picture_keys,
               r.stage, r.written_by, r.at
        FROM reply r
        """;

    private const string Newest = " AND NOT EXISTS (SELECT 1 FROM reply n WHERE n.reply_id = r.reply_id AND n.version > r.version)";

    private const string VersionsSql = Columns + " WHERE r.cycle_id = ? ORDER BY r.number";

    private const string OneSql = Columns + " WHERE r.reply_id = ?" + Newest;

    private const string VersionSql = Columns + " WHERE r.reply_id = ? AND r.version = ?";

    private const string ForSpeakerSql = Columns + """
         WHERE r.cycle_id IN (SELECT cycle_id FROM view_session WHERE speaker_id = ?)
           AND (r.session_id IS NULL OR r.session_id IN (SELECT id FROM view_session WHERE speaker_id = ?))
        """ + Newest + " ORDER BY r.number";

    private const string AnswerColumns = """
        SELECT a.id, a.reply_id, a.version, a.was_meant, a.words_id, a.session_id, a.stage, a.helper, a.language, a.way, a.at
        FROM reply_answer a
        """;

    private const string AnswersSql = AnswerColumns + " WHERE a.reply_id IN (SELECT reply_id FROM reply WHERE cycle_id = ?) ORDER BY a.number";

    private const string InWordsSql = AnswerColumns + " JOIN view_session s ON s.id = a.session_id WHERE s.cycle_id = ? AND a.words_id IS NOT NULL ORDER BY a.number";

    /// <summary>Every version of every reply of a cycle, in the order they were written.</summary>
    public IReadOnlyList<Reply> Versions(IReads reads, CycleId cycle) => reads.All(VersionsSql, Map, cycle.ToString());

    /// <summary>The newest version of a reply, or <c>null</c>.</summary>
    public Reply? One(IReads reads, ReplyId reply) => reads.One(OneSql, Map, reply.ToString());

    /// <summary>The newest version of every reply to what this speaker said, in any cycle, and to the next steps of those cycles.</summary>
    public IReadOnlyList<Reply> ForSpeaker(IReads reads, SpeakerId speaker) => reads.All(ForSpeakerSql, Map, speaker.ToString(), speaker.ToString());

    /// <summary>What was answered to a cycle's replies, in the order it was said.</summary>
    public static IReadOnlyList<ReplyAnswer> Answers(IReads reads, CycleId cycle) => reads.All(AnswersSql, MapAnswer, cycle.ToString());

    /// <summary>The replies to which own words of a cycle said "not quite", each in the version that was told then, by those words.</summary>
    public IReadOnlyDictionary<OwnWordsId, Reply> PutRight(IReads reads, CycleId cycle) =>
        reads.All(InWordsSql, MapAnswer, cycle.ToString()).ToDictionary(
            answer => answer.Words!.Value,
            answer => reads.One(VersionSql, Map, answer.Reply.ToString(), answer.Version)!);

    private Reply Map(IFields fields) => new()
    {
        Id = ReplyId.Parse(fields.Text(0))!.Value,
        Version = (int)fields.Number(1),
        Cycle = CycleId.Parse(fields.Text(2))!.Value,
        To = ToWhat(fields),
        Kind = PlanKeys.ReadReplyKind(fields.Text(6), fields.IsNull(7) ? null : Stored.Day(fields.Text(7)))!,
        Words = sealer.OpenText(Purpose.Plan, fields.Bytes(8)),
        PictureKeys = Stored.List(fields.Text(9)),
        Written = WrittenFields.Read(fields, 10),
    };

    private static ReplyTo ToWhat(IFields fields)
    {
        if (!fields.IsNull(3)) { return new ReplyTo.OnePlacement(PlacementId.Parse(fields.Text(3))!.Value); }

        return fields.IsNull(4)
            ? new ReplyTo.OneStep(PlanItemId.Parse(fields.Text(5))!.Value)
            : new ReplyTo.SomeWords(OwnWordsId.Parse(fields.Text(4))!.Value);
    }

    private static ReplyAnswer MapAnswer(IFields fields) => new()
    {
        Id = ReplyAnswerId.Parse(fields.Text(0))!.Value,
        Reply = ReplyId.Parse(fields.Text(1))!.Value,
        Version = (int)fields.Number(2),
        WasMeant = fields.Number(3) != 0,
        Words = fields.IsNull(4) ? null : OwnWordsId.Parse(fields.Text(4)),
        Origin = WrittenFields.ReadOrigin(fields, 5),
    };
}
