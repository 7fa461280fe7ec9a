using ViewsBot.Records.Cycles;

namespace ViewsBot.Records.Plans;

/// <summary>What a review decided about one next step. Never edited: a change is a new version, which is told anew.</summary>
public sealed record ReviewDecision
{
    /// <summary>Which decision.</summary>
    public required ReviewDecisionId Id { get; init; }

    /// <summary>Which version of it, from 1.</summary>
    public int Version { get; init; } = 1;

    /// <summary>The cycle that was reviewed.</summary>
    public required CycleId Cycle { get; init; }

    /// <summary>The next step.</summary>
    public required PlanItemId Step { get; init; }

    /// <summary>What was decided.</summary>
    public required Decided Decided { get; init; }

    /// <summary>What was decided, in the child's or young person's words. Encrypted where it is kept.</summary>
    public required string PlainWords { get; init; }

    /// <summary>The picture's key, or <c>null</c> for the next step's own.</summary>
    public string? PictureKey { get; init; }

    /// <summary>The day it was decided.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Who wrote this version, and when.</summary>
    public required Written Written { get; init; }
}
