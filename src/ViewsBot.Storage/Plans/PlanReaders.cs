namespace ViewsBot.Storage.Plans;

/// <summary>What a turn reads of plans.</summary>
internal sealed record PlanReaders(PlanReader Items, NewsReader News);
