using ViewsBot.Records.Plans;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;

namespace ViewsBot.Storage.Rows;

/// <summary>An answer to "is that what you meant?" as it is kept.</summary>
internal sealed class ReplyAnswerRow(ReplyAnswer answer) : IRow
{
    public string Table => "reply_answer";

    public void Fill(IColumns columns) => columns
        .Set("id", answer.Id.ToString())
        .Set("session_id", answer.Origin.Session.ToString())
        .Set("reply_id", answer.Reply.ToString())
        .Set("version", answer.Version)
        .Set("was_meant", answer.WasMeant ? 1 : 0)
        .Set("words_id", answer.Words?.ToString())
        .Set("stage", StoredKeys.Of(answer.Origin.Stage))
        .Set("helper", AnswerKeys.Of(answer.Origin.Helper))
        .Set("language", answer.Origin.Language)
        .Set("way", AnswerKeys.Of(answer.Origin.Way))
        .Set("at", Stored.Instant(answer.Origin.At));
}
