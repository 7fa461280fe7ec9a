using ViewsBot.Records.Cycles;
using ViewsBot.Records.Reading;

namespace ViewsBot.Records.Plans;

/// <summary>Plans, replies and decisions as staff read and write them. What a viewer may not see is not in what comes back, and every call leaves an audit event.</summary>
public interface IPlanStore
{
    /// <summary>A cycle's plan with all that came of it.</summary>
    /// <returns><c>null</c> if there is none this viewer may see.</returns>
    Task<PlanOnFile?> InCycleAsync(Viewer viewer, CycleId cycle, CancellationToken cancel);

    /// <summary>Keeps an item's first version, or the next one of an item that is there.</summary>
    /// <exception cref="ArgumentException">It was written by somebody else, or changes words that were given in a conversation.</exception>
    Task<PlanKept> KeepAsync(Viewer viewer, PlanItem item, CancellationToken cancel);

    /// <summary>Keeps a reply's first version, or the next one.</summary>
    /// <exception cref="ArgumentException">It was written by somebody else.</exception>
    Task<PlanKept> KeepAsync(Viewer viewer, Reply reply, CancellationToken cancel);

    /// <summary>Keeps a decision's first version, or the next one; the next step then stands as was decided.</summary>
    /// <exception cref="ArgumentException">It was written by somebody else.</exception>
    Task<PlanKept> KeepAsync(Viewer viewer, ReviewDecision decision, CancellationToken cancel);
}
