using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;

namespace ViewsBot.Records.Paper;

/// <summary>Keys paper boards. The trail names who keyed.</summary>
public interface IPaperStore
{
    /// <summary>Those of a cycle whose paper boards a viewer may key: who was invited to it.</summary>
    /// <returns><c>null</c> if there is no such cycle that this viewer may key for, or it is closed.</returns>
    Task<IReadOnlyList<ViewSession>?> InCycleAsync(Viewer viewer, Cycles.CycleId cycle, CancellationToken cancel);

    /// <summary>What was keyed from paper in a session, in order: who, and when, and not what it says.</summary>
    /// <returns>Nothing for a viewer who may not key for it.</returns>
    IReadOnlyList<Keyed> KeyedIn(Viewer viewer, SessionId session);

    /// <summary>Keeps a board, whole or not at all. Where something was keyed since its page was opened, nothing: two who key the same person's paper each hear of the other.</summary>
    Task<KeptPaper> KeepAsync(Viewer viewer, PaperBoard board, CancellationToken cancel);
}
