namespace ViewsBot.Records.Notes;

/// <summary>A note as staff see it.</summary>
/// <param name="Note">Its newest version.</param>
/// <param name="Earlier">The versions before it, oldest first.</param>
/// <param name="By">The name of whoever wrote the newest version.</param>
public sealed record NoteOnFile(CycleNote Note, IReadOnlyList<CycleNote> Earlier, string By);
