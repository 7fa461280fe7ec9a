using ViewsBot.Records.Views;

namespace ViewsBot.Records.Plans;

/// <summary>A plan's items as options: <c>next-steps/</c>, <c>targets/</c>, <c>provisions/</c> or <c>strategies/</c>, and the item's id.</summary>
public static class PlanKeys
{
    private static readonly string[] Topics = ["next-steps", "targets", "provisions", "strategies"];

    /// <summary>The key of a kind, which stands where a topic's key would.</summary>
    public static string Of(PlanKind kind) => Topics[(int)kind];

    /// <summary>The option that an item is.</summary>
    public static OptionKey Of(PlanKind kind, PlanItemId item) => new($"{Of(kind)}/{item}");

    /// <summary>The kind a topic's key stands for.</summary>
    /// <returns><c>null</c> if it is a topic of the cards.</returns>
    public static PlanKind? ReadKind(string? topic) => Array.IndexOf(Topics, topic) is >= 0 and var index ? (PlanKind)index : null;

    /// <summary>The item an option stands for.</summary>
    /// <returns><c>null</c> if it is an option of the cards.</returns>
    public static PlanItemId? ReadItem(OptionKey option) =>
        ReadKind(option.Topic) is not null && option.Value.IndexOf('/') is >= 0 and var slash ? PlanItemId.Parse(option.Value[(slash + 1)..]) : null;
}
