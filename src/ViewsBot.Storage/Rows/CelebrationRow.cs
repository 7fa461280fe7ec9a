using ViewsBot.Records.Plans;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;

namespace ViewsBot.Storage.Rows;

/// <summary>One version of a celebration as it is kept.</summary>
internal sealed class CelebrationRow(Celebration celebration) : IRow
{
    public string Table => "celebration";

    public void Fill(IColumns columns) => columns
        .Set("celebration_id", celebration.Id.ToString())
        .Set("version", celebration.Version)
        .Set("session_id", celebration.Origin.Session.ToString())
        .Set("about", celebration.About?.Value)
        .Set("words_id", celebration.Words?.ToString())
        .Set("shown_to", PlanKeys.Of(celebration.ShownTo))
        .Set("stage", StoredKeys.Of(celebration.Origin.Stage))
        .Set("helper", AnswerKeys.Of(celebration.Origin.Helper))
        .Set("language", celebration.Origin.Language)
        .Set("way", AnswerKeys.Of(celebration.Origin.Way))
        .Set("at", Stored.Instant(celebration.Origin.At));
}
