using System.Collections.Concurrent;
using ViewsBot.Records.Turns;
using ViewsBot.Storage.Database;

namespace ViewsBot.Storage.Turns;

/// <summary>The client's own ids that the conversations spoken in just now have answered, so that a new one need not be looked for on disk.</summary>
/// <remarks>Nobody but a conversation's own turns adds to them.</remarks>
internal sealed class AnsweredAtHand(IDatabase database, TimeProvider clock)
{
    private const int Most = 256;

    private const string UnloggedSql = "SELECT client_activity_id, activity_id FROM answered WHERE conversation_id = ?";

    private const string LoggedSql = """
        SELECT a.client_activity_id, a.sequence
        FROM conversation c JOIN activity a ON a.conversation = c.number
        WHERE c.channel_id = ? AND c.conversation_id = ? AND a.client_activity_id IS NOT NULL
        """;

    private readonly AtHand<string, ConcurrentDictionary<string, string>> _found = new(database, () => database.Held, clock, TimeSpan.FromMinutes(1), Most);

    /// <summary>The id a client's own id was given.</summary>
    /// <returns><c>null</c> if it never was.</returns>
    public string? Find(string conversationId, string clientActivityId) =>
        _found.Of(conversationId, reads => OfConversation(reads, conversationId)).GetValueOrDefault(clientActivityId);

    /// <summary>What a turn has committed.</summary>
    public void Remember(string conversationId, IReadOnlyCollection<(string ClientId, string Id)> answered)
    {
        if (answered.Count == 0) { return; }

        _found.Change(conversationId, known =>
        {
            foreach (var (clientId, id) in answered) { known[clientId] = id; }

            return known;
        });
    }

    /// <summary>What was to be written may stand on disk or may not.</summary>
    public void Forget(string conversationId) => _found.Forget(conversationId);

    private static ConcurrentDictionary<string, string> OfConversation(IReads reads, string conversationId)
    {
        var unlogged = reads.All(UnloggedSql, fields => KeyValuePair.Create(fields.Text(0), fields.Text(1)), conversationId);
        var logged = reads.All(LoggedSql, fields => KeyValuePair.Create(fields.Text(0), ActivityId.Of(conversationId, fields.Number(1))), EmbeddedConversation.Channel, conversationId);

        return new(unlogged.Concat(logged));
    }
}
