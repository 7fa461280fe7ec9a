using ViewsBot.Records.Views;

namespace ViewsBot.Records.Plans;

/// <summary>A plan's items and kinds as the stable keys that rows, cards and the demo door use.</summary>
/// <remarks>An item is an option: <c>next-steps/</c>, <c>targets/</c>, <c>provisions/</c> or <c>strategies/</c>, and the item's id.</remarks>
public static class PlanKeys
{
    private const string Did = "did";
    private const string CouldNot = "could-not";
    private const string StillThinking = "still-thinking";

    private static readonly string[] Topics = ["next-steps", "targets", "provisions", "strategies"];
    private static readonly string[] Standings = ["open", "met", "changed", "stopped"];
    private static readonly string[] Origins = ["school", "home"];
    private static readonly string[] Decisions = ["met", "go-on", "change", "stop"];
    private static readonly string[] Viewers = ["only-me", "school", "family", "everyone"];

    /// <summary>The key of a kind, which stands where a topic's key would.</summary>
    public static string Of(PlanKind kind) => Topics[(int)kind];

    /// <summary>The option that an item is.</summary>
    public static OptionKey Of(PlanKind kind, PlanItemId item) => new($"{Of(kind)}/{item}");

    /// <summary><c>open</c>, <c>met</c>, <c>changed</c> or <c>stopped</c>.</summary>
    public static string Of(Standing standing) => Standings[(int)standing];

    /// <summary><c>school</c> or <c>home</c>.</summary>
    public static string Of(StrategyFrom from) => Origins[(int)from];

    /// <summary><c>met</c>, <c>go-on</c>, <c>change</c> or <c>stop</c>.</summary>
    public static string Of(Decided decided) => Decisions[(int)decided];

    /// <summary><c>only-me</c>, <c>school</c>, <c>family</c> or <c>everyone</c>.</summary>
    public static string Of(ShownTo shownTo) => Viewers[(int)shownTo];

    /// <summary><c>did</c>, <c>could-not</c> or <c>still-thinking</c>.</summary>
    public static string Of(ReplyKind kind) => kind switch
    {
        ReplyKind.Did => Did,
        ReplyKind.CouldNot => CouldNot,
        ReplyKind.StillThinking => StillThinking,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The kind a topic's key stands for.</summary>
    /// <returns><c>null</c> if it is a topic of the cards.</returns>
    public static PlanKind? ReadKind(string? topic) => Read(Topics, topic) is { } index ? (PlanKind)index : null;

    /// <summary>The item an option stands for.</summary>
    /// <returns><c>null</c> if it is an option of the cards.</returns>
    public static PlanItemId? ReadItem(OptionKey option) =>
        ReadKind(option.Topic) is not null && option.Value.IndexOf('/') is >= 0 and var slash ? PlanItemId.Parse(option.Value[(slash + 1)..]) : null;

    /// <summary>Reads what <see cref="Of(Standing)"/> wrote, or <c>null</c>.</summary>
    public static Standing? ReadStanding(string? key) => Read(Standings, key) is { } index ? (Standing)index : null;

    /// <summary>Reads what <see cref="Of(StrategyFrom)"/> wrote, or <c>null</c>.</summary>
    public static StrategyFrom? ReadFrom(string? key) => Read(Origins, key) is { } index ? (StrategyFrom)index : null;

    /// <summary>Reads what <see cref="Of(Decided)"/> wrote, or <c>null</c>.</summary>
    public static Decided? ReadDecided(string? key) => Read(Decisions, key) is { } index ? (Decided)index : null;

    /// <summary>Reads what <see cref="Of(ShownTo)"/> wrote, or <c>null</c>.</summary>
    public static ShownTo? ReadShownTo(string? key) => Read(Viewers, key) is { } index ? (ShownTo)index : null;

    /// <summary>Reads what <see cref="Of(ReplyKind)"/> wrote, with the day that stands beside it.</summary>
    /// <returns><c>null</c> if no kind has the key, or the day it needs is missing.</returns>
    public static ReplyKind? ReadReplyKind(string? key, DateOnly? saysBy) => (key, saysBy) switch
    {
        (Did, _) => new ReplyKind.Did(),
        (CouldNot, _) => new ReplyKind.CouldNot(),
        (StillThinking, { } day) => new ReplyKind.StillThinking(day),
        _ => null,
    };

    private static int? Read(string[] keys, string? key) => Array.IndexOf(keys, key) is >= 0 and var index ? index : null;
}
