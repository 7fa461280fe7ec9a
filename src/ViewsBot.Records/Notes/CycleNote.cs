using ViewsBot.Records.Cycles;
using ViewsBot.Records.Plans;

namespace ViewsBot.Records.Notes;

/// <summary>What a member of staff wrote down in a cycle, beside what was said in it. Never edited: a change is a new version with the same id.</summary>
public sealed record CycleNote
{
    /// <summary>Which note.</summary>
    public required CycleNoteId Id { get; init; }

    /// <summary>Which version of it, from 1.</summary>
    public int Version { get; init; } = 1;

    /// <summary>The cycle.</summary>
    public required CycleId Cycle { get; init; }

    /// <summary>Where in the cycle it belongs.</summary>
    public required NotePart Part { get; init; }

    /// <summary>The day it is about.</summary>
    public required DateOnly On { get; init; }

    /// <summary>What it says. Encrypted where it is kept.</summary>
    public required string Words { get; init; }

    /// <summary>Whether it was crossed out: then it is shown to nobody as a part of the cycle, and stays in the record.</summary>
    public bool IsCrossedOut { get; init; }

    /// <summary>Who wrote this version, and when.</summary>
    public required Written Written { get; init; }
}
