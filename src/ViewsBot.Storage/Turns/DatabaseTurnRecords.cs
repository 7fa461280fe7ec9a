using ViewsBot.Records.Alerts;
using ViewsBot.Records.Turns;
using ViewsBot.Storage.Consent;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Guidance;
using ViewsBot.Storage.Keys;
using ViewsBot.Storage.Plans;

namespace ViewsBot.Storage.Turns;

/// <summary>Opens the record for one turn. Not an async method: what it sets must reach whoever called it.</summary>
internal sealed class DatabaseTurnRecords(
    IDatabase database,
    SessionReader sessions,
    PlanReaders plans,
    GuideReader guide,
    TurnsAtHand atHand,
    CapacityReader capacity,
    TieReader ties,
    KeyedSights keyed,
    Sealer sealer,
    CurrentTurn current,
    AlertBell bell,
    TimeProvider clock) : ITurnRecords
{
    /// <inheritdoc/>
    public Task<ITurnRecord> OpenAsync(string channelId, string conversationId, Keying? keying, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();

        var session = atHand.Sessions.OfConversation(channelId, conversationId);
        var writes = new TurnWrites(channelId, conversationId);

        var consent = new TurnConsent(database, capacity, ties, writes);

        return Task.FromResult<ITurnRecord>(new DatabaseTurnRecord(
            database, sessions, plans, guide, sealer, clock, writes, atHand, keyed, bell, consent, current.Enter(writes), session, keying));
    }
}
