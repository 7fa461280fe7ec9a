using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;

namespace ViewsBot.Records.Paper;

/// <summary>Keys paper boards. The trail names who keyed.</summary>
public interface IPaperStore
{
    /// <summary>Those of a cycle whose paper boards a viewer may key: who was invited to it.</summary>
    /// <returns><c>null</c> if there is no such cycle that this viewer may key for, or it is closed.</returns>
    Task<IReadOnlyList<ViewSession>?> InCycleAsync(Viewer viewer, Cycles.CycleId cycle, CancellationToken cancel);

    /// <summary>Keeps a board, whole or not at all; one whose placements and words are kept already changes nothing.</summary>
    /// <returns>Whether there is such a session that this viewer may key for.</returns>
    Task<bool> KeepAsync(Viewer viewer, PaperBoard board, CancellationToken cancel);
}
