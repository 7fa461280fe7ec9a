using ViewsBot.Records.Plans;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;

namespace ViewsBot.Storage.Rows;

/// <summary>One version of a review's decision as it is kept.</summary>
internal sealed class ReviewDecisionRow(ReviewDecision decision, Sealer sealer) : IRow
{
    private readonly byte[] _plainWords = sealer.Seal(Purpose.Plan, decision.PlainWords);

    public string Table => "review_decision";

    public void Fill(IColumns columns) => columns
        .Set("decision_id", decision.Id.ToString())
        .Set("version", decision.Version)
        .Set("cycle_id", decision.Cycle.ToString())
        .Set("item_id", decision.Step.ToString())
        .Set("decided", PlanKeys.Of(decision.Decided))
        .Set("plain_words", _plainWords)
        .Set("picture_key", decision.PictureKey)
        .Set("decided_on", Stored.Day(decision.On))
        .Set("stage", StoredKeys.Of(decision.Written.Stage))
        .Set("written_by", decision.Written.By)
        .Set("at", Stored.Instant(decision.Written.At));
}
