namespace ViewsBot.Records.Plans;

/// <summary>What the school provides.</summary>
public sealed record Provision : PlanItem
{
    /// <summary>Who gives it, or <c>null</c>.</summary>
    public string? Who { get; init; }

    /// <summary>How often, as people say it, or <c>null</c>.</summary>
    public string? HowOften { get; init; }

    /// <summary>The additional funding it has, or <c>null</c> where it has none.</summary>
    public Funding? Funding { get; init; }

    /// <inheritdoc/>
    public override PlanKind Kind => PlanKind.Provision;
}
