using ViewsBot.Records.Views;

namespace ViewsBot.Records.Plans;

/// <summary>A cycle's plan as it stands now: the newest version of each item, in the order they were first written.</summary>
public sealed record Plan(IReadOnlyList<PlanItem> Items)
{
    /// <summary>A plan with nothing in it.</summary>
    public static Plan Empty { get; } = new([]);

    /// <summary>The next steps that go on.</summary>
    public IEnumerable<NextStep> NextSteps => Open<NextStep>();

    /// <summary>The targets that go on.</summary>
    public IEnumerable<Target> Targets => Open<Target>();

    /// <summary>The provisions that go on.</summary>
    public IEnumerable<Provision> Provisions => Open<Provision>();

    /// <summary>The strategies that go on.</summary>
    public IEnumerable<Strategy> Strategies => Open<Strategy>();

    /// <summary>The items of a kind that go on and are asked about: of what the school provides, what has additional funding; of strategies, the school's.</summary>
    public IEnumerable<PlanItem> Asked(PlanKind kind) => kind switch
    {
        PlanKind.NextStep => NextSteps,
        PlanKind.Target => Targets,
        PlanKind.Provision => Provisions.Where(provision => provision.Funding is not null),
        PlanKind.Strategy => Strategies.Where(strategy => strategy.From == StrategyFrom.School),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The item an option stands for, also one that has ended.</summary>
    /// <returns><c>null</c> if the option is none of this plan's.</returns>
    public PlanItem? Find(OptionKey option) => Items.FirstOrDefault(item => item.Option == option);

    private IEnumerable<T> Open<T>() where T : PlanItem => Items.OfType<T>().Where(item => item.Standing == Standing.Open);
}
