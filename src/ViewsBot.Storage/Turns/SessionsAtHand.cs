using System.Collections.Concurrent;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Surveys;

namespace ViewsBot.Storage.Turns;

/// <summary>The sessions of conversations that are spoken in just now, so that a tap need not read seven tables again.</summary>
/// <remarks>What was read is good while nothing that it rests on was changed (<see cref="IDatabase.Version"/>), and never longer than a minute.</remarks>
internal sealed class SessionsAtHand(IDatabase database, SessionReader sessions, SurveyTalks surveys, TimeProvider clock)
{
    private const int Most = 1024;

    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<(string Channel, string Conversation), AtHand> _found = [];

    /// <summary>The session a conversation is bound to.</summary>
    public SessionOnRecord? OfConversation(string channelId, string conversationId)
    {
        // First the version, then the rows: what is changed in between makes this reading too old, never too new.
        var version = database.Version;
        var now = clock.GetTimestamp();
        var key = (channelId, conversationId);

        if (_found.TryGetValue(key, out var found) && found.Version == version && clock.GetElapsedTime(found.At, now) < s_longest) { return found.Session; }

        var session = database.Read(reads => sessions.OfConversation(reads, channelId, conversationId) ?? surveys.OfConversation(reads, channelId, conversationId));

        if (_found.Count >= Most) { _found.Clear(); }

        _found[key] = new AtHand(session, version, now);

        return session;
    }

    private sealed record AtHand(SessionOnRecord? Session, long Version, long At);
}
