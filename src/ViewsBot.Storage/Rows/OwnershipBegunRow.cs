using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;

namespace ViewsBot.Storage.Rows;

/// <summary>That what was said in a session is now its speaker's own to share.</summary>
internal sealed class OwnershipBegunRow(SessionId session, DateTimeOffset at) : IRow
{
    public string Table => "ownership_begun";

    public void Fill(IColumns columns) => columns.Set("session_id", session.ToString()).Set("at", Stored.Instant(at));
}
