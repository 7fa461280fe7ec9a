using ViewsBot.Records.People;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;

namespace ViewsBot.Storage.Rows;

/// <summary>How a person likes to talk, as it is kept: keys, and nothing that was said.</summary>
internal sealed class WayOfTalkingRow(WayOfTalking way) : IRow
{
    public string Table => "way_of_talking";

    public void Fill(IColumns columns) => columns
        .Set("speaker_id", way.Speaker.ToString())
        .Set("session_id", way.Session.ToString())
        .Set("scale", AnswerKeys.Of(way.Scale))
        .Set("helper", AnswerKeys.Of(way.Helper))
        .Set("language", way.Language)
        .Set("text_size", way.TextSize)
        .Set("reads_aloud", way.ReadsAloud ? 1 : 0)
        .Set("at_once", way.AtOnce)
        .Set("at", Stored.Instant(way.At));
}
