using ViewsBot.Records.Views;

namespace ViewsBot.Records.Plans;

/// <summary>What a reply answers, as it was said.</summary>
public abstract record Said
{
    private Said() { }

    /// <summary>A placement.</summary>
    /// <param name="Placement">The placement.</param>
    /// <param name="Item">The plan's item it is about, or <c>null</c> where it is about an option of the cards.</param>
    public sealed record Placed(Placement Placement, PlanItem? Item) : Said;

    /// <summary>Own words, unaltered.</summary>
    public sealed record InWords(OwnWords Words) : Said;

    /// <summary>A next step of the plan.</summary>
    public sealed record Step(NextStep NextStep) : Said;
}
