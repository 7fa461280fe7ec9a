namespace ViewsBot.Records.Plans;

/// <summary>What a review decided about a next step.</summary>
public enum Decided
{
    /// <summary>It is met.</summary>
    Met,

    /// <summary>It goes on as it is.</summary>
    GoOn,

    /// <summary>It changes: another takes its place.</summary>
    Change,

    /// <summary>It stops.</summary>
    Stop,
}
