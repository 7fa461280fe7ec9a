using ViewsBot.Records.Plans;
using ViewsBot.Staff.Plans;

namespace ViewsBot.Staff.Shared;

/// <summary>What goes on in a pupil's plans, to be carried into another cycle.</summary>
/// <param name="Items">What waits, each with its cycle.</param>
/// <param name="Ticked">The ids that are ticked.</param>
internal sealed record CarryOnPage(IReadOnlyList<ItemInCycle> Items, IReadOnlyList<string> Ticked)
{
    /// <summary>Whether an item is ticked.</summary>
    public bool IsTicked(ItemInCycle one) => Ticked.Contains(one.Item.Id.ToString());

    /// <summary>What kind of item it is, and whose plan it is in.</summary>
    public static string HintOf(ItemInCycle one) => $"A {PlanInWords.One(one.Item.Kind)} of: {PlanInWords.Of(one.Cycle)}";

    /// <summary>The ids that a form sent.</summary>
    public static IReadOnlyList<PlanItemId> Read(IEnumerable<string> sent) => [.. sent.Select(PlanItemId.Parse).OfType<PlanItemId>()];
}
