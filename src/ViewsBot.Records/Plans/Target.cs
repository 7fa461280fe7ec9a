namespace ViewsBot.Records.Plans;

/// <summary>Where it should lead by the end of the year.</summary>
public sealed record Target : PlanItem
{
    /// <summary>The day the year ends for it, or <c>null</c>.</summary>
    public DateOnly? ByWhen { get; init; }

    /// <inheritdoc/>
    public override PlanKind Kind => PlanKind.Target;
}
