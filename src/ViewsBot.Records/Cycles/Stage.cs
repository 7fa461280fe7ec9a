namespace ViewsBot.Records.Cycles;

/// <summary>The four stages of a cycle, in their order.</summary>
public enum Stage
{
    /// <summary>Finding out what is needed.</summary>
    Assess,

    /// <summary>Agreeing what to do.</summary>
    Plan,

    /// <summary>Doing it.</summary>
    Do,

    /// <summary>Looking at what came of it.</summary>
    Review,
}
