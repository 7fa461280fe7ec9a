namespace ViewsBot.Records.Views;

/// <summary>The order in which things were said, which is not always the order in which they were kept.</summary>
public static class WhenSaid
{
    /// <summary>Where something belongs that was kept after the earlier ones. What stands on paper is keyed days after it was said: what was said since then counts, not what was keyed last.</summary>
    public static int Place<T>(List<T> earlier, T said, Func<T, Origin> originOf)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(originOf);

        var origin = originOf(said);

        return origin.Way == Way.OnPaper ? earlier.FindLastIndex(before => originOf(before).At <= origin.At) + 1 : earlier.Count;
    }

    /// <summary>Choices as they were made, from choices as they were kept.</summary>
    public static IReadOnlyList<Choice> InOrder(IEnumerable<Choice> kept)
    {
        ArgumentNullException.ThrowIfNull(kept);

        var made = new List<Choice>();

        foreach (var choice in kept) { made.Insert(Place(made, choice, one => one.Origin), choice); }

        return made;
    }
}
