using System.Globalization;
using ViewsBot.Records.Participation;

namespace ViewsBot.Staff.Participation;

/// <summary>One row of a report as a bar: how wide each part is drawn. What is hidden is drawn as one part, so that nothing can be measured off.</summary>
internal sealed record Bar(string Label, string Says, IReadOnlyList<BarPart> Parts)
{
    private const double FullWidth = 300;

    /// <summary>The bars of rows, drawn to the same scale; a row whose whole is hidden has none.</summary>
    public static IReadOnlyList<Bar> Of(IEnumerable<(string Label, ReportRow Row)> rows)
    {
        var all = rows.ToList();
        var most = all.Max(one => one.Row.Asked) ?? 0;

        return [.. all.Select(one => new Bar(one.Label, Said(one.Row), most == 0 ? [] : Drawn(one.Row, FullWidth / most)))];
    }

    private static string Said(ReportRow row) => row.Asked is not { } asked
        ? ReportInWords.Hidden
        : asked == 0 ? "nobody was asked"
        : row.Answered is { } answered ? string.Create(CultureInfo.InvariantCulture, $"{answered} of {asked} answered") : string.Create(CultureInfo.InvariantCulture, $"{asked} asked");

    private static IReadOnlyList<BarPart> Drawn(ReportRow row, double scale)
    {
        if (row.Asked is not { } asked) { return []; }

        var known = (row.Answered ?? 0) + (row.CouldNotUse ?? 0) + (row.NoAnswer ?? 0);
        (string Look, int Count)[] parts = [("answered", row.Answered ?? 0), ("could-not", row.CouldNotUse ?? 0), ("none", row.NoAnswer ?? 0), ("hidden", asked - known)];
        var drawn = new List<BarPart>();
        var from = 0d;

        foreach (var (look, count) in parts.Where(part => part.Count > 0))
        {
            drawn.Add(new BarPart(look, Number(from), Number(count * scale)));
            from += count * scale;
        }

        return drawn;
    }

    private static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}

/// <summary>A part of a bar.</summary>
/// <param name="Look">How it is drawn.</param>
/// <param name="From">Where it begins, in units of the drawing.</param>
/// <param name="Width">How wide it is.</param>
internal sealed record BarPart(string Look, string From, string Width);
