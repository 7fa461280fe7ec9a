using ViewsBot.Records.Cycles;
using ViewsBot.Records.Reading;

namespace ViewsBot.Records.Assessing;

/// <summary>What staff think of the options that pupil and parents are asked about. Every call leaves an audit event.</summary>
public interface IStaffViewStore
{
    /// <summary>All that staff gave towards a cycle, oldest first.</summary>
    /// <returns><c>null</c> if there is no such cycle for this viewer.</returns>
    Task<IReadOnlyList<StaffViewOnFile>?> InCycleAsync(Viewer viewer, CycleId cycle, CancellationToken cancel);

    /// <summary>Keeps views that this viewer gives now, all or none.</summary>
    /// <returns>False where there is no such open cycle, or this viewer gives no views in it.</returns>
    /// <exception cref="ArgumentException">One was given by somebody else, or belongs to another cycle.</exception>
    Task<bool> KeepAsync(Viewer viewer, CycleId cycle, IReadOnlyList<StaffView> views, CancellationToken cancel);
}
