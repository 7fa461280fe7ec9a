using ViewsBot.Records.People;

namespace ViewsBot.Records.Register;

/// <summary>What one row of a school's file says about a pupil. What it does not say stays as it is kept.</summary>
public sealed record PupilEntry
{
    /// <summary>The row, as a spreadsheet counts: the headings are row 1.</summary>
    public required int Row { get; init; }

    /// <summary>The name that staff see.</summary>
    public required string Name { get; init; }

    /// <summary>The name that the conversation calls them by: the forename where the file has one.</summary>
    public required string CalledBy { get; init; }

    /// <summary>The day of birth.</summary>
    public DateOnly? BornOn { get; init; }

    /// <summary>What it says beside: at least one of the unique pupil number and the school's own.</summary>
    public required PupilDetails Said { get; init; }

    /// <summary>The parents and carers it names.</summary>
    public IReadOnlyList<ParentEntry> Parents { get; init; } = [];
}

/// <summary>What a row says about a parent or carer.</summary>
/// <param name="Name">What the school calls them; one of the same name is the same person.</param>
/// <param name="Said">How they are reached.</param>
public sealed record ParentEntry(string Name, Contact Said)
{
    /// <summary>Whether this is that parent.</summary>
    public bool Is(Speaker speaker) => string.Equals(Name, speaker.Name, StringComparison.OrdinalIgnoreCase);
}
