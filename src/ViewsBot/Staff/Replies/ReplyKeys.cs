using ViewsBot.Records.Plans;
using ViewsBot.Records.Views;

namespace ViewsBot.Staff.Replies;

/// <summary>What a reply answers, as it stands in the addresses of pages and in their forms.</summary>
internal static class ReplyKeys
{
    private const string Placements = "placements";
    private const string Words = "words";

    /// <summary><c>placements/</c>, <c>words/</c> or <c>next-steps/</c> and the id.</summary>
    public static string Of(ReplyTo to) => to switch
    {
        ReplyTo.OnePlacement one => $"{Placements}/{one.Placement}",
        ReplyTo.SomeWords some => $"{Words}/{some.Words}",
        ReplyTo.OneStep step => PlanKeys.Of(PlanKind.NextStep, step.Step).Value,
        _ => throw new ArgumentOutOfRangeException(nameof(to)),
    };

    /// <summary>Reads what <see cref="Of"/> wrote, or <c>null</c>.</summary>
    public static ReplyTo? Read(string? key) => key?.Split('/') switch
    {
        [Placements, var id] when PlacementId.Parse(id) is { } placement => new ReplyTo.OnePlacement(placement),
        [Words, var id] when OwnWordsId.Parse(id) is { } words => new ReplyTo.SomeWords(words),
        [var topic, var id] when PlanKeys.ReadKind(topic) == PlanKind.NextStep && PlanItemId.Parse(id) is { } step => new ReplyTo.OneStep(step),
        _ => null,
    };
}
