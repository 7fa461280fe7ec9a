using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;

namespace ViewsBot.Storage.Rows;

/// <summary>A placement as it is kept.</summary>
internal sealed class PlacementRow : SaidRow, IRow
{
    public string Table => "placement";

    public required string OptionKey { get; init; }

    public required string Answer { get; init; }

    public required string Scale { get; init; }

    public static PlacementRow Of(Placement placement) => new()
    {
        Id = placement.Id.ToString(),
        SessionId = placement.Origin.Session.ToString(),
        OptionKey = placement.Option.Value,
        Answer = AnswerKeys.Of(placement.Answer),
        Scale = AnswerKeys.Of(placement.Scale),
        Stage = StoredKeys.Of(placement.Origin.Stage),
        Helper = AnswerKeys.Of(placement.Origin.Helper),
        Language = placement.Origin.Language,
        At = Stored.Instant(placement.Origin.At),
        Way = AnswerKeys.Of(placement.Origin.Way),
    };

    public Placement ToPlacement() => new()
    {
        Id = PlacementId.Parse(Id)!.Value,
        Option = new OptionKey(OptionKey),
        Answer = AnswerKeys.ReadAnswer(Answer)!,
        Scale = AnswerKeys.ReadForm(Scale)!.Value,
        Origin = ToOrigin(),
    };

    public void Fill(IColumns columns) => FillOrigin(columns).Set("option_key", OptionKey).Set("answer", Answer).Set("scale", Scale);
}
