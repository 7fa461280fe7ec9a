using ViewsBot.Records.Cycles;
using ViewsBot.Records.Notes;

namespace ViewsBot.Staff.Notes;

/// <summary>One part of a cycle's notes, as it stands on a page.</summary>
/// <param name="Part">Which part.</param>
/// <param name="Cycle">Of which cycle.</param>
/// <param name="All">All the notes there are.</param>
/// <param name="MayWrite">Whether whoever looks may write in it.</param>
internal sealed record NotesOfPart(NotePart Part, Cycle Cycle, IReadOnlyList<NoteOnFile> All, bool MayWrite)
{
    /// <summary>Its notes.</summary>
    public IEnumerable<NoteOnFile> Notes => All.Where(one => one.Note.Part == Part);

    /// <summary>The page where one is added.</summary>
    public string Address => $"/staff/cycles/{Cycle.Id}/notes/{NoteParts.Of(Part)}";
}
