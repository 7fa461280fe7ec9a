using ViewsBot.Records.Views;

namespace ViewsBot.Records.Plans;

/// <summary>What helps, shared between home and school.</summary>
public sealed record Strategy : PlanItem
{
    /// <summary>Which way it goes.</summary>
    public required StrategyFrom From { get; init; }

    /// <summary>Who gave it, by name, or <c>null</c> where it was whoever wrote the first version.</summary>
    public string? GivenBy { get; init; }

    /// <summary>The own words it was given in, or <c>null</c> where it was not given in a conversation. What it says then stays as it was said.</summary>
    public OwnWordsId? Said { get; init; }

    /// <inheritdoc/>
    public override PlanKind Kind => PlanKind.Strategy;
}
