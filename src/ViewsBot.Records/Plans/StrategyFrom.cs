namespace ViewsBot.Records.Plans;

/// <summary>Which way a strategy goes.</summary>
public enum StrategyFrom
{
    /// <summary>From school, to try at home.</summary>
    School,

    /// <summary>From home, where it works, for school to use.</summary>
    Home,
}
