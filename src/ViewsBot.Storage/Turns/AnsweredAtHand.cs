using System.Collections.Concurrent;
using ViewsBot.Storage.Database;

namespace ViewsBot.Storage.Turns;

/// <summary>The client's own ids that the conversations spoken in just now have answered, so that a new one need not be looked for on disk.</summary>
/// <remarks>Nobody but a conversation's own turns adds to them.</remarks>
internal sealed class AnsweredAtHand(IDatabase database, TimeProvider clock)
{
    private const int Most = 256;

    private const string OfConversationSql = "SELECT client_activity_id, activity_id FROM answered WHERE conversation_id = ?";

    private readonly AtHand<string, ConcurrentDictionary<string, string>> _found = new(database, () => database.Held, clock, TimeSpan.FromMinutes(1), Most);

    /// <summary>The id a client's own id was given.</summary>
    /// <returns><c>null</c> if it never was.</returns>
    public string? Find(string conversationId, string clientActivityId) => _found
        .Of(conversationId, reads => new(reads.All(OfConversationSql, fields => KeyValuePair.Create(fields.Text(0), fields.Text(1)), conversationId)))
        .GetValueOrDefault(clientActivityId);

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
}
