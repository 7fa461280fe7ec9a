using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;

namespace ViewsBot.Storage.Rows;

/// <summary>That a speaker said "not now" at hello, as it is kept: once.</summary>
internal sealed class NotThisTimeRow(SessionId session, DateTimeOffset at) : IRow
{
    public string Table => "not_this_time";

    public void Fill(IColumns columns) => columns.Set("session_id", session.ToString()).Set("at", Stored.Instant(at));
}
