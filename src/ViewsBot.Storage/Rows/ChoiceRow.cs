using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;

namespace ViewsBot.Storage.Rows;

/// <summary>A choice as it is kept.</summary>
internal sealed class ChoiceRow : SaidRow, IRow
{
    public string Table => "choice";

    public required string Prompt { get; init; }

    public required string Chosen { get; init; }

    public static ChoiceRow Of(Choice choice) => new()
    {
        Id = choice.Id.ToString(),
        SessionId = choice.Origin.Session.ToString(),
        Prompt = choice.Prompt,
        Chosen = choice.Chosen,
        Stage = StoredKeys.Of(choice.Origin.Stage),
        Helper = AnswerKeys.Of(choice.Origin.Helper),
        Language = choice.Origin.Language,
        At = Stored.Instant(choice.Origin.At),
        Way = AnswerKeys.Of(choice.Origin.Way),
    };

    public Choice ToChoice() => new()
    {
        Id = ChoiceId.Parse(Id)!.Value,
        Prompt = Prompt,
        Chosen = Chosen,
        Origin = ToOrigin(),
    };

    public void Fill(IColumns columns) => FillOrigin(columns).Set("prompt", Prompt).Set("chosen", Chosen);
}
