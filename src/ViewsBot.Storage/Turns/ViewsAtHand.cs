using ViewsBot.Records.Cycles;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Plans;

namespace ViewsBot.Storage.Turns;

/// <summary>The boards and plans of those who speak just now: a card that offers their own pictures asks for them at every tap.</summary>
internal sealed class ViewsAtHand(IDatabase database, PlanReaders plans, TimeProvider clock)
{
    // A member of staff may key the same board from a terminal, which is a program of its own.
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(10);

    private readonly AtHand<SessionId, Kept> _placements = new(database, () => database.Version, clock, s_longest);
    private readonly AtHand<CycleId, IReadOnlyList<PlanItem>> _plans = new(database, () => database.Version, clock, s_longest);

    /// <summary>Every placement of a session that is kept, in the order they were said; read in a turn of that conversation.</summary>
    public IReadOnlyList<Placement> Placements(SessionId session, string conversationId) =>
        _placements.Of(session, reads => new Kept(conversationId, Turns.Placements.OfSession(reads, session))).Placements;

    /// <summary>Every item of a cycle's plan. Whatever changes one changes the database's version.</summary>
    public IReadOnlyList<PlanItem> Plan(CycleId cycle) => _plans.Of(cycle, reads => plans.Items.OfCycle(reads, cycle));

    /// <summary>A turn has committed these, which leaves the database's version as it is.</summary>
    public void Remember(string conversationId, IReadOnlyCollection<Placement> placed)
    {
        foreach (var ofSession in placed.GroupBy(placement => placement.Origin.Session))
        {
            _placements.Change(ofSession.Key, kept => kept.By == conversationId ? kept with { Placements = [.. kept.Placements, .. ofSession] } : null);
        }
    }

    /// <summary>What was to be written may stand on disk or may not.</summary>
    public void Forget(IReadOnlyCollection<Placement> placed)
    {
        foreach (var placement in placed) { _placements.Forget(placement.Origin.Session); }
    }

    /// <param name="By">The conversation whose turn read it. Its turns come one after another, so what they add comes last; who else adds to the session may have been before.</param>
    /// <param name="Placements">In the order they were said.</param>
    private sealed record Kept(string By, IReadOnlyList<Placement> Placements);
}
