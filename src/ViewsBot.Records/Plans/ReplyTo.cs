using ViewsBot.Records.Views;

namespace ViewsBot.Records.Plans;

/// <summary>What a reply answers.</summary>
public abstract record ReplyTo
{
    private ReplyTo() { }

    /// <summary>One placement; told to whoever placed it.</summary>
    public sealed record OnePlacement(PlacementId Placement) : ReplyTo;

    /// <summary>Own words; told to whoever said them.</summary>
    public sealed record SomeWords(OwnWordsId Words) : ReplyTo;

    /// <summary>A next step of the plan; told to everybody who speaks in its cycle.</summary>
    public sealed record OneStep(PlanItemId Step) : ReplyTo;
}
