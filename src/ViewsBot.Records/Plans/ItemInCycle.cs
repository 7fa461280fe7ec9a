using ViewsBot.Records.Cycles;

namespace ViewsBot.Records.Plans;

/// <summary>An item of a plan, with the cycle whose plan it is in.</summary>
public sealed record ItemInCycle(PlanItem Item, Cycle Cycle);
