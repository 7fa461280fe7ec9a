using ViewsBot.Records.People;
using ViewsBot.Records.Views;

namespace ViewsBot.Records.Plans;

/// <summary>What helps, shared between home and school.</summary>
public sealed record Strategy : PlanItem
{
    /// <summary>Which way it goes.</summary>
    public required StrategyFrom From { get; init; }

    /// <summary>Who gave it, by name as staff wrote it, or <c>null</c> where they wrote none.</summary>
    public string? GivenBy { get; init; }

    /// <summary>The speaker who gave it in a conversation, or <c>null</c>. What it says then stays as it was said.</summary>
    public SpeakerId? Giver { get; init; }

    /// <summary>The own words it was given in; there where <see cref="Giver"/> is.</summary>
    public OwnWordsId? Said { get; init; }

    /// <inheritdoc/>
    public override PlanKind Kind => PlanKind.Strategy;
}
