using ViewsBot.Records.People;

namespace ViewsBot.Records.Guidance;

/// <summary>What to expect from this school for one common need, in the school's own sentences; they stand in place of ours.</summary>
public sealed record Expectation
{
    /// <summary>How many years it counts as looked at.</summary>
    private const int YearsItStands = 1;

    /// <summary>The school.</summary>
    public required SchoolId School { get; init; }

    /// <summary>The page of the explainer that it replaces, such as <c>need-hearing</c>.</summary>
    public required string Need { get; init; }

    /// <summary>Whom it is written for.</summary>
    public required Audience Audience { get; init; }

    /// <summary>Two to five sentences.</summary>
    public required IReadOnlyList<string> Sentences { get; init; }

    /// <summary>Where that is written down.</summary>
    public required string Source { get; init; }

    /// <summary>The day somebody last held it against its source.</summary>
    public required DateOnly VerifiedOn { get; init; }

    /// <summary>Whether it is time to look at it again: a year has passed.</summary>
    public bool IsDue(DateOnly today) => VerifiedOn.AddYears(YearsItStands) < today;
}
