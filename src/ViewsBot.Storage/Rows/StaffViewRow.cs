using ViewsBot.Records.Assessing;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Plans;

namespace ViewsBot.Storage.Rows;

/// <summary>A view of a member of staff as it is kept: keys alone.</summary>
internal sealed class StaffViewRow(StaffView view) : IRow
{
    /// <summary>The columns that <see cref="Map"/> reads, in its order.</summary>
    public const string Columns = "id, cycle_id, option_key, answer, stage, written_by, at";

    public string Table => "staff_view";

    public static StaffView Map(IFields fields) => new()
    {
        Id = StaffViewId.Parse(fields.Text(0))!.Value,
        Cycle = CycleId.Parse(fields.Text(1))!.Value,
        Option = new OptionKey(fields.Text(2)),
        Answer = AnswerKeys.ReadAnswer(fields.Text(3))!,
        Written = WrittenFields.Read(fields, 4),
    };

    public void Fill(IColumns columns) => columns
        .Set("id", view.Id.ToString())
        .Set("cycle_id", view.Cycle.ToString())
        .Set("option_key", view.Option.ToString())
        .Set("answer", AnswerKeys.Of(view.Answer))
        .Set("stage", StoredKeys.Of(view.Written.Stage))
        .Set("written_by", view.Written.By)
        .Set("at", Stored.Instant(view.Written.At));
}
