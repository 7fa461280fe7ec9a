namespace ViewsBot.Records.Participation;

/// <summary>The kinds of what a report counts, as their stable keys, in the order in which they are shown.</summary>
public static class Kinds
{
    /// <summary>Somebody said what they think of the step itself.</summary>
    public const string ViewOnStep = "view-on-it";

    /// <summary>Nobody said what they think of it, but it was written when somebody had spoken in its cycle.</summary>
    public const string AfterViews = "after-views";

    /// <summary>It was written before anybody had spoken in its cycle, and nobody spoke of it since.</summary>
    public const string NoView = "no-view";

    /// <summary>No reply yet.</summary>
    public const string NoReply = "none-yet";

    private const int Week = 7;
    private const int TwoWeeks = 14;
    private const int FourWeeks = 28;

    /// <summary>The kinds of days from a view to its reply.</summary>
    public static IReadOnlyList<string> Days { get; } = ["to-7", "to-14", "to-28", "over-28", NoReply];

    /// <summary>The kinds of replies: <c>did</c>, <c>could-not</c>, <c>still-thinking</c>.</summary>
    public static IReadOnlyList<string> Replies { get; } = ["did", "could-not", "still-thinking"];

    /// <summary>The kinds of next steps.</summary>
    public static IReadOnlyList<string> NextSteps { get; } = [ViewOnStep, AfterViews, NoView];

    /// <summary>The kind of a view by when it was said and first replied to.</summary>
    public static string OfDays(DateTimeOffset said, DateTimeOffset? replied) => replied is not { } at ? NoReply : (at - said).TotalDays switch
    {
        <= Week => Days[0],
        <= TwoWeeks => Days[1],
        <= FourWeeks => Days[2],
        _ => Days[3],
    };

    /// <summary>The kinds in which something is always shown, also where there is none of a kind; empty where they are as they come.</summary>
    public static IReadOnlyList<string> Of(Counting what) => what switch
    {
        Counting.DaysToReply => Days,
        Counting.Replies => Replies,
        Counting.NextSteps => NextSteps,
        _ => [],
    };
}
