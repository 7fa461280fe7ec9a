using ViewsBot.Records.Plans;

namespace ViewsBot.Staff.Plans;

/// <summary>An item as it stands on the plan's page.</summary>
/// <param name="Item">Its newest version.</param>
/// <param name="Before">The versions before it, oldest first.</param>
/// <param name="Decision">What the last review decided about it, or <c>null</c>.</param>
/// <param name="CameFrom">The item of an earlier cycle that it goes on from, or <c>null</c>.</param>
/// <param name="GoesOnAs">The item of another cycle in which it goes on, or <c>null</c>.</param>
/// <param name="Names">The names of those who wrote.</param>
/// <param name="MayChange">Whether whoever looks may change it.</param>
internal sealed record ItemOnPage(
    PlanItem Item,
    IReadOnlyList<PlanItem> Before,
    ReviewDecision? Decision,
    ItemInCycle? CameFrom,
    ItemInCycle? GoesOnAs,
    IReadOnlyDictionary<string, string> Names,
    bool MayChange)
{
    /// <summary>The page where it is changed.</summary>
    public string Address => $"/staff/cycles/{Item.Cycle}/plan/{PlanKeys.Of(Item.Kind)}/{Item.Id}";

    /// <summary>What else is known of it, each with its name.</summary>
    public IEnumerable<(string Name, string Value)> Facts =>
        AllFacts.Where(fact => !string.IsNullOrEmpty(fact.Value)).Select(fact => (fact.Name, fact.Value!));

    private IEnumerable<(string Name, string? Value)> AllFacts => Item switch
    {
        NextStep step => [Plain, ("Who helps", step.Who), ("By", Day(step.ByWhen))],
        Target target => [Plain, ("By", Day(target.ByWhen))],
        Provision provision => [Plain, ("Who", provision.Who), ("How often", provision.HowOften), ("Additional funding", Money(provision.Funding))],
        Strategy strategy => [Plain, ("Which way", PlanInWords.Of(strategy.From)), ("Given by", strategy.GivenBy ?? (strategy.Giver is { } giver ? Names.GetValueOrDefault($"speaker:{giver}") : null))],
        _ => [],
    };

    private (string, string?) Plain => ("In their words", Item.PlainWords);

    /// <summary>Who wrote a version.</summary>
    public string NameOf(PlanItem version) => Names.GetValueOrDefault(version.Written.By, version.Written.By);

    private static string? Day(DateOnly? day) => day is { } known ? Shared.Dates.Day(known) : null;

    private static string? Money(Funding? funding) => funding is null
        ? null
        : funding.Pounds is { } pounds ? $"£{pounds.ToString("N2", System.Globalization.CultureInfo.InvariantCulture)} a year: {funding.For}" : funding.For;
}
