using ViewsBot.Records.Cycles;
using ViewsBot.Records.Plans;

namespace ViewsBot.Staff.Plans;

/// <summary>A plan's kinds in the words of staff.</summary>
internal static class PlanInWords
{
    /// <summary>One item.</summary>
    public static string One(PlanKind kind) => kind switch
    {
        PlanKind.NextStep => "next step",
        PlanKind.Target => "target",
        PlanKind.Provision => "provision",
        _ => "strategy",
    };

    /// <summary>All of a kind, as a heading.</summary>
    public static string All(PlanKind kind) => kind switch
    {
        PlanKind.NextStep => "Next steps",
        PlanKind.Target => "Targets for the end of the year",
        PlanKind.Provision => "Provision",
        _ => "Strategies, home and school",
    };

    /// <summary>A cycle, as pages name it.</summary>
    public static string Of(Cycle cycle) => $"{Shared.InWords.Of(cycle.Kind)}, from {Shared.Dates.Day(cycle.StageStarts[0])}";

    /// <summary>How an item stands.</summary>
    public static string Of(Standing standing) => standing switch
    {
        Standing.Open => "Goes on",
        Standing.Met => "Met",
        Standing.Changed => "Changed: another takes its place",
        _ => "Stopped",
    };

    /// <summary>Which way a strategy goes.</summary>
    public static string Of(StrategyFrom from) => from == StrategyFrom.School ? "From school, to try at home" : "From home, for school to use";

    /// <summary>What a review decided.</summary>
    public static string Of(Decided decided) => decided switch
    {
        Decided.Met => "It is met",
        Decided.GoOn => "It goes on",
        Decided.Change => "It changes",
        _ => "It stops",
    };

    /// <summary>What came of what was said.</summary>
    public static string Of(ReplyKind kind) => kind switch
    {
        ReplyKind.Did => "We did",
        ReplyKind.CouldNot => "We could not, because",
        ReplyKind.StillThinking thinking => $"We are still thinking, and will say by {Shared.Dates.Day(thinking.SaysBy)}",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Where a celebration may be shown.</summary>
    public static string Of(ShownTo shownTo) => shownTo switch
    {
        ShownTo.Everyone => "may be shown at school and at home",
        ShownTo.School => "may be shown at school",
        ShownTo.Family => "may be shown at home",
        _ => "for them alone",
    };
}
