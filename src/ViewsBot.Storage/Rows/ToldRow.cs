using ViewsBot.Records.Plans;
using ViewsBot.Storage.Database;

namespace ViewsBot.Storage.Rows;

/// <summary>That a session was told something, as it is kept.</summary>
internal sealed class ToldRow(Told told) : IRow
{
    public string Table => "told";

    public void Fill(IColumns columns) => columns
        .Set("session_id", told.Session.ToString())
        .Set("news", told.News.Value)
        .Set("at", Stored.Instant(told.At));
}
