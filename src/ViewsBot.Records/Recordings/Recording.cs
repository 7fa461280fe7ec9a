using ViewsBot.Records.People;

namespace ViewsBot.Records.Recordings;

/// <summary>A sentence of ours as somebody has spoken it at a school, for families whose devices have no voice for the language.</summary>
public sealed record Recording
{
    /// <summary>Which.</summary>
    public required RecordingId Id { get; init; }

    /// <summary>The school it was made at, whose families alone hear it.</summary>
    public required SchoolId School { get; init; }

    /// <summary>The language (BCP 47).</summary>
    public required string Language { get; init; }

    /// <summary>The sentence's key, with the mark of an audience where it is theirs alone.</summary>
    public required string Key { get; init; }

    /// <summary>What the sentence was known by when it was spoken: one that says something else by now is not heard with it.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>What it is, by what is in it: <c>audio/webm</c> and the like.</summary>
    public required string MediaType { get; init; }

    /// <summary>The first half of its SHA-256: what a page asks for it by.</summary>
    public required string Name { get; init; }

    /// <summary>Who speaks, as staff wrote it: a name, or "a parent". Encrypted where it is kept.</summary>
    public required string Speaker { get; init; }

    /// <summary>The day on which they agreed that families hear it.</summary>
    public required DateOnly ConsentOn { get; init; }

    /// <summary>The name of the member of staff who kept it. Encrypted where it is kept.</summary>
    public required string By { get; init; }

    /// <summary>When it was kept (UTC).</summary>
    public required DateTimeOffset At { get; init; }
}
