using ViewsBot.Records.Plans;

namespace ViewsBot.Storage.Plans;

/// <summary>A plan's kinds as the stable keys that stand in columns; renaming one in C# changes nothing that was kept.</summary>
internal static class PlanStored
{
    private static readonly string[] Standings = ["open", "met", "changed", "stopped"];
    private static readonly string[] Origins = ["school", "home"];
    private static readonly string[] Decisions = ["met", "go-on", "change", "stop"];
    private static readonly string[] Viewers = ["only-me", "school", "family", "everyone"];

    private const string Did = "did";
    private const string CouldNot = "could-not";
    private const string StillThinking = "still-thinking";

    public static string Of(Standing standing) => Standings[(int)standing];

    public static string Of(StrategyFrom from) => Origins[(int)from];

    public static string Of(Decided decided) => Decisions[(int)decided];

    public static string Of(ShownTo shownTo) => Viewers[(int)shownTo];

    public static string Of(ReplyKind kind) => kind switch
    {
        ReplyKind.Did => Did,
        ReplyKind.CouldNot => CouldNot,
        ReplyKind.StillThinking => StillThinking,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static Standing ReadStanding(string key) => (Standing)Place(Standings, key);

    public static StrategyFrom ReadFrom(string key) => (StrategyFrom)Place(Origins, key);

    public static Decided ReadDecided(string key) => (Decided)Place(Decisions, key);

    public static ShownTo ReadShownTo(string key) => (ShownTo)Place(Viewers, key);

    /// <summary>Reads what <see cref="Of(ReplyKind)"/> wrote, with the day that stands beside it where there is one.</summary>
    public static ReplyKind ReadReplyKind(string key, DateOnly? saysBy) => (key, saysBy) switch
    {
        (Did, _) => new ReplyKind.Did(),
        (CouldNot, _) => new ReplyKind.CouldNot(),
        (StillThinking, { } day) => new ReplyKind.StillThinking(day),
        _ => throw new InvalidDataException($"No reply has the key {key}."),
    };

    private static int Place(string[] keys, string key) =>
        Array.IndexOf(keys, key) is >= 0 and var place ? place : throw new InvalidDataException($"No kind has the key {key}.");
}
