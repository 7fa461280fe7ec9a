using ViewsBot.Storage.Database;
using ViewsBot.Storage.Rows;
using ViewsBot.Storage.Sqlite;

namespace ViewsBot.Storage.Audit;

/// <summary>Chains the events that were written before there was a chain: once, all in one transaction, a page of them in memory at a time.</summary>
internal static class ChainedBefore
{
    private const int PageSize = 1000;
    private const string WaitsSql = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'audit_event_before'";
    private const string PageSql = "SELECT number, at, actor, action, subject FROM audit_event_before WHERE number > ? ORDER BY number LIMIT 1000";

    /// <summary>Does it where it is still to be done; a process that is killed meanwhile leaves all of it to the next start.</summary>
    public static void TakeOver(SqliteConnection connection, AuditChain chain)
    {
        if (!connection.Any(WaitsSql)) { return; }

        connection.Execute("BEGIN IMMEDIATE");

        try
        {
            if (connection.Any(WaitsSql)) { Copy(connection, chain); }

            connection.Execute("COMMIT");
        }
        catch
        {
            if (connection.InTransaction) { connection.Execute("ROLLBACK"); }

            throw;
        }
    }

    private static void Copy(SqliteConnection connection, AuditChain chain)
    {
        AuditEventRow? last = null;
        IReadOnlyList<AuditEventRow> page;
        var reached = 0L;

        do
        {
            page = connection.All(PageSql, Map, reached);

            foreach (var entry in page)
            {
                last = chain.After(last, entry);
                connection.Add(last);
                reached = entry.Number;
            }
        }
        while (page.Count == PageSize);

        connection.Execute("DROP TABLE audit_event_before");
    }

    private static AuditEventRow Map(IFields fields) => new()
    {
        Number = fields.Number(0),
        At = fields.Number(1),
        Actor = fields.Text(2),
        Action = fields.Text(3),
        Subject = fields.Text(4),
    };
}
