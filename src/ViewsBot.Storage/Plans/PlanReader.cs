using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;

namespace ViewsBot.Storage.Plans;

/// <summary>Reads a plan's items, each cycle in one statement over an index.</summary>
internal sealed class PlanReader(Sealer sealer)
{
    private const string Columns = """
        SELECT i.item_id, i.version, i.cycle_id, i.kind, i.words, i.plain_words, i.picture_key, i.standing, i.who, i.how_often, i.by_when,
               i.funded_for, i.funded_pence, i.strategy_from, i.given_by, i.giver_id, i.words_id, i.stage, i.written_by, i.at, i.came_from
        FROM plan_item i
        """;

    private const string Newest = " AND NOT EXISTS (SELECT 1 FROM plan_item n WHERE n.item_id = i.item_id AND n.version > i.version)";

    // Ids of one millisecond are in no order, so the rows' numbers say what was first.
    private const string FirstWritten = " ORDER BY (SELECT min(f.number) FROM plan_item f WHERE f.item_id = i.item_id)";

    private const string OfCycleSql = Columns + " WHERE i.cycle_id = ?" + Newest + FirstWritten;

    private const string VersionsSql = Columns + " WHERE i.cycle_id = ? ORDER BY i.number";

    private const string OneSql = Columns + " WHERE i.item_id = ?" + Newest;

    private const string StillOpenSql = Columns + """
         JOIN cycle c ON c.id = i.cycle_id
        WHERE c.pupil_id = ? AND i.standing = 'open' AND NOT EXISTS (SELECT 1 FROM plan_item k WHERE k.came_from = i.item_id)
        """ + Newest + FirstWritten;

    private const string CarriedSql = Columns + " WHERE i.came_from IN (SELECT o.item_id FROM plan_item o WHERE o.cycle_id = ?)" + Newest;

    private const decimal PenceInAPound = 100;

    /// <summary>The newest version of each item, in the order they were first written.</summary>
    public IReadOnlyList<PlanItem> OfCycle(IReads reads, CycleId cycle) => reads.All(OfCycleSql, Map, cycle.ToString());

    /// <summary>Every version of every item, in the order they were written.</summary>
    public IReadOnlyList<PlanItem> Versions(IReads reads, CycleId cycle) => reads.All(VersionsSql, Map, cycle.ToString());

    /// <summary>The newest version of an item, or <c>null</c>.</summary>
    public PlanItem? One(IReads reads, PlanItemId item) => reads.One(OneSql, Map, item.ToString());

    /// <summary>What goes on in a pupil's plans and was carried into no other cycle, in the order it was first written.</summary>
    public IReadOnlyList<PlanItem> StillOpen(IReads reads, PupilId pupil) => reads.All(StillOpenSql, Map, pupil.ToString());

    /// <summary>The items of other cycles in which items of this cycle go on.</summary>
    public IReadOnlyList<PlanItem> CarriedFrom(IReads reads, CycleId cycle) => reads.All(CarriedSql, Map, cycle.ToString());

    private PlanItem Map(IFields fields) => OfKind(fields) with
    {
        Version = (int)fields.Number(1),
        PlainWords = Text(fields, 5),
        PictureKey = fields.IsNull(6) ? null : fields.Text(6),
        Standing = PlanKeys.ReadStanding(fields.Text(7))!.Value,
        CameFrom = fields.IsNull(20) ? null : PlanItemId.Parse(fields.Text(20)),
    };

    private PlanItem OfKind(IFields fields)
    {
        var id = PlanItemId.Parse(fields.Text(0))!.Value;
        var cycle = CycleId.Parse(fields.Text(2))!.Value;
        var words = Text(fields, 4)!;
        var written = WrittenFields.Read(fields, 17);

        return PlanKeys.ReadKind(fields.Text(3)) switch
        {
            PlanKind.NextStep => new NextStep { Id = id, Cycle = cycle, Words = words, Written = written, Who = Text(fields, 8), ByWhen = Day(fields) },
            PlanKind.Target => new Target { Id = id, Cycle = cycle, Words = words, Written = written, ByWhen = Day(fields) },
            PlanKind.Provision => new Provision
            {
                Id = id,
                Cycle = cycle,
                Words = words,
                Written = written,
                Who = Text(fields, 8),
                HowOften = Text(fields, 9),
                Funding = Funded(fields),
            },
            PlanKind.Strategy => new Strategy
            {
                Id = id,
                Cycle = cycle,
                Words = words,
                Written = written,
                From = PlanKeys.ReadFrom(fields.Text(13))!.Value,
                GivenBy = Text(fields, 14),
                Giver = fields.IsNull(15) ? null : SpeakerId.Parse(fields.Text(15)),
                Said = fields.IsNull(16) ? null : OwnWordsId.Parse(fields.Text(16)),
            },
            _ => throw new InvalidDataException("A plan has no item of this kind."),
        };
    }

    private Funding? Funded(IFields fields) =>
        Text(fields, 11) is { } money ? new Funding(money, fields.IsNull(12) ? null : fields.Number(12) / PenceInAPound) : null;

    private static DateOnly? Day(IFields fields) => fields.IsNull(10) ? null : Stored.Day(fields.Text(10));

    private string? Text(IFields fields, int field) => fields.IsNull(field) ? null : sealer.OpenText(Purpose.Plan, fields.Bytes(field));
}
