namespace ViewsBot.Records.Plans;

/// <summary>Whether a plan's item still goes on, and how it ended if not.</summary>
public enum Standing
{
    /// <summary>It goes on.</summary>
    Open,

    /// <summary>It was reached.</summary>
    Met,

    /// <summary>Another took its place.</summary>
    Changed,

    /// <summary>It was given up.</summary>
    Stopped,
}
