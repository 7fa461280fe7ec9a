using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;

namespace ViewsBot.Records.Consent;

/// <summary>Who helps a pupil, who is their key person, and who of the staff comes to a meeting. The SENCO says so; each change leaves an audit event.</summary>
public interface IStaffTies
{
    /// <summary>Everybody who works at the viewer's school, by name.</summary>
    Task<IReadOnlyList<(StaffId Id, string Name)>> ColleaguesAsync(Viewer viewer, CancellationToken cancel);

    /// <summary>The ties to a pupil that hold now, of every meeting.</summary>
    Task<IReadOnlyList<StaffTie>> OfPupilAsync(Viewer viewer, PupilId pupil, CancellationToken cancel);

    /// <summary>Says that a member of staff is this to a pupil, or comes to a cycle's meeting.</summary>
    /// <returns>Whether this viewer may say so.</returns>
    Task<bool> TieAsync(Viewer viewer, PupilId pupil, CycleId? cycle, StaffId staff, Ties tie, CancellationToken cancel);

    /// <summary>Says that it is so no longer.</summary>
    /// <returns>Whether this viewer may say so, and it was so.</returns>
    Task<bool> UntieAsync(Viewer viewer, PupilId pupil, CycleId? cycle, StaffId staff, Ties tie, CancellationToken cancel);
}
