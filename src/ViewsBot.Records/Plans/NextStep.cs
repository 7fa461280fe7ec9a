namespace ViewsBot.Records.Plans;

/// <summary>What is tried next.</summary>
public sealed record NextStep : PlanItem
{
    /// <summary>Who helps with it, or <c>null</c>.</summary>
    public string? Who { get; init; }

    /// <summary>By which day, or <c>null</c>.</summary>
    public DateOnly? ByWhen { get; init; }

    /// <inheritdoc/>
    public override PlanKind Kind => PlanKind.NextStep;
}
