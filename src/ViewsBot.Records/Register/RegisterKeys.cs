namespace ViewsBot.Records.Register;

/// <summary>What the register knows as the stable keys it is kept under.</summary>
public static class RegisterKeys
{
    private const char Between = ' ';

    private static readonly string[] Statuses = ["none", "monitoring", "sen-support", "ehc-plan"];

    private static readonly string[] Areas = ["communication-and-interaction", "cognition-and-learning", "social-emotional-and-mental-health", "sensory-and-physical"];

    private static readonly string[] Ways = ["email", "telephone", "text", "letter", "in-person"];

    /// <summary>The four areas, each alone.</summary>
    public static IReadOnlyList<AreasOfNeed> EachArea { get; } = [.. Enumerable.Range(0, Areas.Length).Select(index => (AreasOfNeed)(1 << index))];

    /// <summary><c>none</c>, <c>monitoring</c>, <c>sen-support</c> or <c>ehc-plan</c>.</summary>
    public static string Of(SenStatus status) => Statuses[(int)status];

    /// <summary>The areas' keys with a space between, in the Code's order; empty for none.</summary>
    public static string Of(AreasOfNeed areas) => string.Join(Between, Areas.Where((_, index) => areas.HasFlag((AreasOfNeed)(1 << index))));

    /// <summary><c>email</c>, <c>telephone</c>, <c>text</c>, <c>letter</c> or <c>in-person</c>.</summary>
    public static string Of(ContactWay way) => Ways[(int)way];

    /// <summary>The status of a key, or <c>null</c>.</summary>
    public static SenStatus? ReadStatus(string? key) => Array.IndexOf(Statuses, key) is >= 0 and var index ? (SenStatus)index : null;

    /// <summary>The areas of keys, or <c>null</c> where nothing is written.</summary>
    public static AreasOfNeed? ReadAreas(string? keys) => keys?.Split(Between, StringSplitOptions.RemoveEmptyEntries)
        .Select(key => Array.IndexOf(Areas, key))
        .Where(index => index >= 0)
        .Aggregate(AreasOfNeed.None, (areas, index) => areas | (AreasOfNeed)(1 << index));

    /// <summary>The way of a key, or <c>null</c>.</summary>
    public static ContactWay? ReadWay(string? key) => Array.IndexOf(Ways, key) is >= 0 and var index ? (ContactWay)index : null;
}
