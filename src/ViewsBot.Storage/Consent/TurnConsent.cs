using ViewsBot.Records.Audit;
using ViewsBot.Records.Consent;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Rows;
using ViewsBot.Storage.Turns;

namespace ViewsBot.Storage.Consent;

/// <summary>One turn's part of the record about sharing: what was chosen, and what the person was told.</summary>
internal sealed class TurnConsent(IDatabase database, CapacityReader capacity, TurnWrites writes)
{
    private readonly List<SharingChoice> _chosen = [];
    private readonly HashSet<(CapacityDecisionId, bool)> _told = [];

    public void Keep(SharingChoice choice, AuditEvent entry)
    {
        _chosen.Add(choice);
        writes.Add(SharingChoiceRow.Of(choice), entry);
    }

    public Sharing SharingOf(SessionId session)
    {
        var kept = database.Read(reads => SharingReader.OfSession(reads, session));

        return new Sharing(kept.Concat(_chosen).DistinctBy(choice => choice.Id));
    }

    public IReadOnlyList<CapacityDecision> ToTell(ViewSession session) => session.OwnsViews
        ? [.. database.Read(reads => capacity.OfSession(reads, session.Id)).Where(decision => decision.IsToBeTold && !_told.Contains(KeyOf(decision)))]
        : [];

    public void Told(CapacityDecision decision, DateTimeOffset at, AuditEvent entry)
    {
        _told.Add(KeyOf(decision));
        writes.Add(new CapacityToldRow { DecisionId = decision.Id.ToString(), OfEnd = decision.EndedAt is not null, At = Stored.Instant(at) }, entry);
    }

    private static (CapacityDecisionId, bool) KeyOf(CapacityDecision decision) => (decision.Id, decision.EndedAt is not null);
}
