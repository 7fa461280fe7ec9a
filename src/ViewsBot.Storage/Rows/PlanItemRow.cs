using ViewsBot.Records.Plans;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;

namespace ViewsBot.Storage.Rows;

/// <summary>One version of a plan's item as it is kept: what people wrote is sealed.</summary>
internal sealed class PlanItemRow(PlanItem item, Sealer sealer) : IRow
{
    private const int PenceInAPound = 100;

    private readonly byte[] _words = sealer.Seal(Purpose.Plan, item.Words);
    private readonly byte[]? _plainWords = sealer.SealAny(Purpose.Plan, item.PlainWords);
    private readonly byte[]? _who = sealer.SealAny(Purpose.Plan, (item as NextStep)?.Who ?? (item as Provision)?.Who);
    private readonly byte[]? _howOften = sealer.SealAny(Purpose.Plan, (item as Provision)?.HowOften);
    private readonly byte[]? _fundedFor = sealer.SealAny(Purpose.Plan, (item as Provision)?.Funding?.For);
    private readonly byte[]? _givenBy = sealer.SealAny(Purpose.Plan, (item as Strategy)?.GivenBy);

    public string Table => "plan_item";

    public void Fill(IColumns columns)
    {
        FillItem(columns);

        var day = (item as NextStep)?.ByWhen ?? (item as Target)?.ByWhen;
        var strategy = item as Strategy;

        columns
            .Set("who", _who)
            .Set("how_often", _howOften)
            .Set("by_when", day is { } known ? Stored.Day(known) : null)
            .Set("funded_for", _fundedFor)
            .Set("funded_pence", (long?)((item as Provision)?.Funding?.Pounds * PenceInAPound))
            .Set("strategy_from", strategy is null ? null : PlanKeys.Of(strategy.From))
            .Set("given_by", _givenBy)
            .Set("giver_id", strategy?.Giver?.ToString())
            .Set("words_id", strategy?.Said?.ToString())
            .Set("came_from", item.CameFrom?.ToString());
    }

    private void FillItem(IColumns columns) => columns
        .Set("item_id", item.Id.ToString())
        .Set("version", item.Version)
        .Set("cycle_id", item.Cycle.ToString())
        .Set("kind", PlanKeys.Of(item.Kind))
        .Set("words", _words)
        .Set("plain_words", _plainWords)
        .Set("picture_key", item.PictureKey)
        .Set("standing", PlanKeys.Of(item.Standing))
        .Set("stage", StoredKeys.Of(item.Written.Stage))
        .Set("written_by", item.Written.By)
        .Set("at", Stored.Instant(item.Written.At));
}
