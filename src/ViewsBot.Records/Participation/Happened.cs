namespace ViewsBot.Records.Participation;

/// <summary>Something a report counts beside the people asked: a view and how long its reply took, a reply, a next step.</summary>
/// <param name="What">Among which things it is counted.</param>
/// <param name="CycleBegan">The day on which its cycle began.</param>
/// <param name="Kind">Of which kind it is there: a key.</param>
public sealed record Happened(Counting What, DateOnly CycleBegan, string Kind);

/// <summary>What a report counts beside the people asked; each is a table of its own.</summary>
public enum Counting
{
    /// <summary>The languages of conversations that were answered.</summary>
    Languages,

    /// <summary>Own words, by the days until they were replied to.</summary>
    DaysToReply,

    /// <summary>Replies, by what came of what was said.</summary>
    Replies,

    /// <summary>Next steps, by whether a view stands behind them.</summary>
    NextSteps,
}
