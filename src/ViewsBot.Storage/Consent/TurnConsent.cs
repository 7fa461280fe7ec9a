using ViewsBot.Records.Audit;
using ViewsBot.Records.Consent;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Rows;
using ViewsBot.Storage.Turns;

namespace ViewsBot.Storage.Consent;

/// <summary>One turn's part of the record about sharing: what was chosen, and what the person was told.</summary>
internal sealed class TurnConsent(IDatabase database, CapacityReader capacity, TieReader ties, TurnWrites writes)
{
    private readonly List<SharingChoice> _chosen = [];
    private readonly Dictionary<CapacityDecisionId, CapacityDecision> _told = [];

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

    public IReadOnlyList<CapacityDecision> CapacityOf(ViewSession session) => session.OwnsViews
        ? [.. database.Read(reads => capacity.OfSession(reads, session.Id)).Select(decision => _told.GetValueOrDefault(decision.Id, decision))]
        : [];

    public IReadOnlyList<StaffTie> TiesOf(ViewSession session) => database.Read(reads => ties.OfCycle(reads, session.Cycle));

    public void Told(CapacityDecision decision, DateTimeOffset at, AuditEvent entry)
    {
        _told[decision.Id] = decision.EndedAt is null ? decision with { ToldAt = at } : decision with { EndToldAt = at };
        writes.Add(new CapacityToldRow { DecisionId = decision.Id.ToString(), OfEnd = decision.EndedAt is not null, At = Stored.Instant(at) }, entry);
    }
}
