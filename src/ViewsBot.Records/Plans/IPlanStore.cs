using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;

namespace ViewsBot.Records.Plans;

/// <summary>Plans, replies and decisions as staff read and write them. What a viewer may not see is not in what comes back, and every call leaves an audit event.</summary>
public interface IPlanStore
{
    /// <summary>A cycle's plan with all that came of it.</summary>
    /// <returns><c>null</c> if there is none this viewer may see.</returns>
    Task<PlanOnFile?> InCycleAsync(Viewer viewer, CycleId cycle, CancellationToken cancel);

    /// <summary>What goes on in a pupil's plans and was carried into no other cycle yet, each with its cycle, in the order it was first written.</summary>
    /// <returns><c>null</c> if there is no such pupil whose plan this viewer may write.</returns>
    Task<IReadOnlyList<ItemInCycle>?> StillOpenAsync(Viewer viewer, PupilId pupil, CancellationToken cancel);

    /// <summary>Carries items that still go on into another open cycle of the same pupil. Each is a new item there that says where it came from, and is carried once, whoever asks again; the old one stays as it stood.</summary>
    /// <returns>The new items; what was carried before or goes on no longer is not among them. <c>null</c> if there is no such open cycle whose plan this viewer may write.</returns>
    Task<IReadOnlyList<PlanItem>?> CarryAsync(Viewer viewer, CycleId into, IReadOnlyCollection<PlanItemId> items, CancellationToken cancel);

    /// <summary>Keeps an item's first version, or the next one of an item that is there.</summary>
    /// <exception cref="ArgumentException">It was written by somebody else, changes words that were given in a conversation, or where the item came from.</exception>
    Task<PlanKept> KeepAsync(Viewer viewer, PlanItem item, CancellationToken cancel);

    /// <summary>Keeps a reply's first version, or the next one.</summary>
    /// <exception cref="ArgumentException">It was written by somebody else.</exception>
    Task<PlanKept> KeepAsync(Viewer viewer, Reply reply, CancellationToken cancel);

    /// <summary>Keeps a decision's first version, or the next one; the next step then stands as was decided.</summary>
    /// <exception cref="ArgumentException">It was written by somebody else.</exception>
    Task<PlanKept> KeepAsync(Viewer viewer, ReviewDecision decision, CancellationToken cancel);
}
