namespace ViewsBot.Records.Plans;

/// <summary>What a plan is made of.</summary>
public enum PlanKind
{
    /// <summary>What is tried next.</summary>
    NextStep,

    /// <summary>Where it should lead by the end of the year.</summary>
    Target,

    /// <summary>What the school provides.</summary>
    Provision,

    /// <summary>What helps, shared between home and school.</summary>
    Strategy,
}
