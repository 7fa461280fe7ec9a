namespace ViewsBot.Records.People;

/// <summary>A person whose views are asked for about one pupil.</summary>
public sealed record Speaker
{
    /// <summary>Which person.</summary>
    public required SpeakerId Id { get; init; }

    /// <summary>The pupil it is about; for a child or young person, themselves.</summary>
    public required PupilId Pupil { get; init; }

    /// <summary>What they are to the pupil.</summary>
    public required Audience Audience { get; init; }

    /// <summary>What the conversation calls them.</summary>
    public required string Name { get; init; }
}
