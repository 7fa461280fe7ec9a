namespace ViewsBot.Content.Topics;

/// <summary>The forms a scale can be shown in: its three points, two of them, or "yes" and "not sure".</summary>
public static class ScaleForms
{
    /// <summary>All three points.</summary>
    public const string Three = "three";

    /// <summary>The first and the third.</summary>
    public const string Two = "two";

    /// <summary>"Yes" to the first, or "not sure".</summary>
    public const string YesNotSure = "yes-not-sure";

    /// <summary>The column of "not sure", which is never the middle.</summary>
    public const string NotSure = "not-sure";

    private const int Left = 0;
    private const int Middle = 1;
    private const int Right = 2;

    /// <summary>The points to choose from in a form, in the order they are shown.</summary>
    public static IReadOnlyList<ShownPoint> Shown(this Scale scale, string form) => form switch
    {
        Two => [Of(scale, Left), Of(scale, Right)],
        YesNotSure => [Yes(scale), NotSureOf(scale)],
        _ => [Of(scale, Left), Of(scale, Middle), Of(scale, Right)],
    };

    /// <summary>The columns of a board: those of the form, and whatever else something stands in already.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="form">The form the speaker chooses in now.</param>
    /// <param name="used">The columns that something stands in.</param>
    public static IReadOnlyList<ShownPoint> Columns(this Scale scale, string form, IEnumerable<string> used)
    {
        var shown = scale.Shown(form);
        var needed = used.ToHashSet();
        ShownPoint[] rest = [Of(scale, Left), Of(scale, Middle), Of(scale, Right), NotSureOf(scale)];

        return [.. shown.Concat(rest.Where(point => needed.Contains(point.Column))).DistinctBy(point => point.Column).OrderBy(OrderOf)];
    }

    private static int OrderOf(ShownPoint point) => point.Column == NotSure ? Right + 1 : point.Place switch { "left" => Left, "middle" => Middle, _ => Right };

    private static ShownPoint Of(Scale scale, int index) =>
        new(scale.Points[index].Place, scale.Points[index].Place, scale.Points[index].PictureKey, scale.Points[index].WordKey);

    private static ShownPoint Yes(Scale scale) => Of(scale, Left) with { WordKey = "fewer/yes", PointKey = scale.Points[Left].WordKey };

    private static ShownPoint NotSureOf(Scale scale) => new(scale.Points[Middle].Place, NotSure, "question", "fewer/not-sure");
}
