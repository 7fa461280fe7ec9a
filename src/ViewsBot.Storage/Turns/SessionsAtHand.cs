using ViewsBot.Records.People;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Surveys;

namespace ViewsBot.Storage.Turns;

/// <summary>The sessions of conversations that are spoken in just now, so that a tap need not read seven tables again.</summary>
internal sealed class SessionsAtHand(IDatabase database, SessionReader sessions, SurveyTalks surveys, TimeProvider clock)
{
    private readonly AtHand<(string Channel, string Conversation), SessionOnRecord?> _found = new(database, () => database.Version, clock, TimeSpan.FromMinutes(1));

    /// <summary>The session a conversation is bound to.</summary>
    public SessionOnRecord? OfConversation(string channelId, string conversationId) => _found.Of(
        (channelId, conversationId),
        reads => sessions.OfConversation(reads, channelId, conversationId) ?? surveys.OfConversation(reads, channelId, conversationId));

    /// <summary>A turn has bound its conversation to a session, which leaves the database's version as it is.</summary>
    public void Forget(string channelId, string conversationId) => _found.Forget((channelId, conversationId));

    /// <summary>A turn has changed what is kept of a speaker, who may speak in several conversations; that too leaves the database's version as it is.</summary>
    public void Forget(SpeakerId speaker) => _found.ForgetWhere(session => session?.Session.Speaker.Id == speaker);
}
