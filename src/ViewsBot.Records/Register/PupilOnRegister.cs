using ViewsBot.Records.People;

namespace ViewsBot.Records.Register;

/// <summary>A pupil with all that the school holds about them and their family.</summary>
public sealed record PupilOnRegister
{
    /// <summary>The pupil.</summary>
    public required Pupil Pupil { get; init; }

    /// <summary>The pupil as who speaks, whom the conversation calls by name; <c>null</c> where only others speak.</summary>
    public Speaker? Themselves { get; init; }

    /// <summary>What is held about them.</summary>
    public required PupilDetails Details { get; init; }

    /// <summary>Their parents and carers.</summary>
    public IReadOnlyList<ParentOnRegister> Parents { get; init; } = [];
}

/// <summary>A parent or carer, and how they are reached.</summary>
/// <param name="Speaker">Who.</param>
/// <param name="Contact">How.</param>
public sealed record ParentOnRegister(Speaker Speaker, Contact Contact);
