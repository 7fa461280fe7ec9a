using ViewsBot.Records.Plans;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Rows;

namespace ViewsBot.Storage.Plans;

/// <summary>Reads who wrote or said a row, from the fields that stand side by side for it.</summary>
internal static class WrittenFields
{
    /// <summary>Stage, who and when, from this field on.</summary>
    public static Written Read(IFields fields, int first) => new()
    {
        Stage = StoredKeys.ReadStage(fields.Text(first)),
        By = fields.Text(first + 1),
        At = Stored.Instant(fields.Number(first + 2)),
    };

    /// <summary>Session, stage, helper, language, way and when, from this field on.</summary>
    public static Origin ReadOrigin(IFields fields, int first) => new()
    {
        Session = SessionId.Parse(fields.Text(first))!.Value,
        Stage = StoredKeys.ReadStage(fields.Text(first + 1)),
        Helper = AnswerKeys.ReadHelper(fields.Text(first + 2))!.Value,
        Language = fields.Text(first + 3),
        Way = AnswerKeys.ReadWay(fields.Text(first + 4))!.Value,
        At = Stored.Instant(fields.Number(first + 5)),
    };
}
