namespace ViewsBot.Records.People;

/// <summary>A child or young person whose cycle it is.</summary>
public sealed record Pupil
{
    /// <summary>Which pupil.</summary>
    public required PupilId Id { get; init; }

    /// <summary>The school they are at.</summary>
    public required SchoolId School { get; init; }

    /// <summary>What they like to be called; shown to staff and to the pupil, never in a log or a URL.</summary>
    public required string Name { get; init; }

    /// <summary>Day of birth, or <c>null</c> where the school has not entered it.</summary>
    public DateOnly? BornOn { get; init; }

    /// <summary>Whether this pupil was made up for trying the product out.</summary>
    public bool IsFictional { get; init; }
}
