using ViewsBot.Records.People;

namespace ViewsBot.Records.Languages;

/// <summary>That a school has read a language's sentences on consent and safeguarding together with somebody who speaks it.</summary>
public sealed record SpeakersReading
{
    /// <summary>The school.</summary>
    public required SchoolId School { get; init; }

    /// <summary>The language (BCP 47).</summary>
    public required string Language { get; init; }

    /// <summary>The name of whoever speaks it.</summary>
    public required string Speaker { get; init; }

    /// <summary>The day on which they read it.</summary>
    public required DateOnly On { get; init; }

    /// <summary>What each sentence that was read is known by; one that says something else by now is not among them.</summary>
    public required IReadOnlyList<string> Sentences { get; init; }
}
