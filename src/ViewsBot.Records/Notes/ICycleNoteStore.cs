using ViewsBot.Records.Cycles;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;

namespace ViewsBot.Records.Notes;

/// <summary>The notes that staff write in a cycle. What a viewer may not see is not in what comes back, and every call leaves an audit event.</summary>
public interface ICycleNoteStore
{
    /// <summary>A cycle's notes that are not crossed out, by their day and then as they were first written.</summary>
    /// <returns><c>null</c> if there is no such cycle whose notes this viewer may see.</returns>
    Task<IReadOnlyList<NoteOnFile>?> InCycleAsync(Viewer viewer, CycleId cycle, CancellationToken cancel);

    /// <summary>The school's side of the diary, as a parent who is invited to the cycle reads it, newest first.</summary>
    /// <returns>Empty for everybody else.</returns>
    Task<IReadOnlyList<NoteOnFile>> DiaryAsync(Viewer.Invited viewer, CancellationToken cancel);

    /// <summary>Keeps a note's first version, or the next one.</summary>
    /// <exception cref="ArgumentException">It was written by somebody else.</exception>
    Task<PlanKept> KeepAsync(Viewer viewer, CycleNote note, CancellationToken cancel);
}
