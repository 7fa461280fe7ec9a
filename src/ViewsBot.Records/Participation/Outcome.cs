namespace ViewsBot.Records.Participation;

/// <summary>What came of asking one person once. Each asking has exactly one.</summary>
public enum Outcome
{
    /// <summary>They gave at least one view, and did not say that the way did not suit them.</summary>
    Answered,

    /// <summary>They said at the end that this way did not suit them, whether or not they had answered before.</summary>
    CouldNotUse,

    /// <summary>Nothing was said yet.</summary>
    NoAnswer,
}
