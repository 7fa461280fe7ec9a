using ViewsBot.Records.Turns;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;

namespace ViewsBot.Storage.Turns;

/// <summary>Reads what embedded conversations have said.</summary>
internal sealed class DatabaseConversationLog(IDatabase database, AnsweredAtHand answered, Sealer sealer) : IConversationLog
{
    private const string AfterSql = """
        SELECT a.sequence, a.utf8
        FROM conversation c JOIN activity a ON a.conversation = c.number AND a.sequence > ?
        WHERE c.channel_id = ? AND c.conversation_id = ? ORDER BY a.sequence
        """;

    private const string FindSql = """
        SELECT c.last_sequence, c.started_at, NULLIF(i.language, ''),
            (SELECT MAX(a.sequence) FROM activity a WHERE a.conversation = c.number)
        FROM conversation c LEFT JOIN invitation i ON i.session_id = c.session_id
        WHERE c.channel_id = ? AND c.conversation_id = ?
        """;

    /// <inheritdoc/>
    public Task<IReadOnlyList<LoggedActivity>> AfterAsync(string conversationId, long sequence, CancellationToken cancel) =>
        Task.FromResult(database.Read(reads => reads.All(AfterSql, Map, sequence, EmbeddedConversation.Channel, conversationId)));

    /// <inheritdoc/>
    public Task<ConversationOnFile?> FindAsync(string conversationId, CancellationToken cancel) =>
        Task.FromResult(database.Read(reads => reads.One(
            FindSql,
            fields => new ConversationOnFile(conversationId, Last(fields), Stored.Instant(fields, 1), fields.IsNull(2) ? null : fields.Text(2)),
            EmbeddedConversation.Channel,
            conversationId)));

    /// <inheritdoc/>
    public Task<string?> IdOfAsync(string conversationId, string clientActivityId, CancellationToken cancel) =>
        Task.FromResult(answered.Find(conversationId, clientActivityId));

    /// <summary>The last number is the last in the log, unless it was used up by what no log has.</summary>
    private static long Last(IFields fields) => long.Max(fields.Number(0), fields.IsNull(3) ? 0 : fields.Number(3));

    private LoggedActivity Map(IFields fields) => new(fields.Number(0), sealer.Open(Purpose.Activity, fields.Bytes(1)));
}
