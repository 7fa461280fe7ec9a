namespace ViewsBot.Content.Access;

/// <summary>What everybody is told of whom the product can be used by: what works and was tested, what was not, and what does not work yet.</summary>
public sealed record AccessStatement
{
    /// <summary>What is aimed at, by its name: the same in every language.</summary>
    public required string Standard { get; init; }

    /// <summary>The day it was last gone through.</summary>
    public required DateOnly WrittenOn { get; init; }

    /// <summary>What works, in the order it is told.</summary>
    public required IReadOnlyList<AccessClaim> Tested { get; init; }

    /// <summary>What nobody has tested.</summary>
    public required IReadOnlyList<AccessGap> NotTested { get; init; }

    /// <summary>What does not work yet.</summary>
    public required IReadOnlyList<AccessGap> NotMet { get; init; }
}
