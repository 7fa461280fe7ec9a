using ViewsBot.Records.Plans;

namespace ViewsBot.Staff.Replies;

/// <summary>What a reply answers, as it stands in the addresses of pages.</summary>
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
}
