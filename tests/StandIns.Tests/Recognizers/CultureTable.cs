namespace StandIns.Tests.Recognizers;

/// <summary>
/// A table of our own cases for one culture and kind, <c>Tables/kind.culture.tsv</c>: what is said, the values that are in it
/// (<c>-</c> for none, <c> + </c> between several), and the text of each where that is not all that is said.
/// </summary>
internal static class CultureTable
{
    public static readonly string[] Cultures = ["fr-fr", "es-es", "pt-br", "it-it", "de-de", "nl-nl", "tr-tr", "ar-*", "hi-in", "zh-cn"];

    /// <summary>Every row of every culture's table of a kind.</summary>
    public static TheoryData<string, string, string[], string[]> All(string kind)
    {
        var all = new TheoryData<string, string, string[], string[]>();
        foreach (var culture in Cultures)
        {
            foreach (var row in Rows(kind, culture))
            {
                all.Add(culture, row[0], Several(row[1]), row.Length > 2 ? Several(row[2]) : row[1] == "-" ? [] : [row[0]]);
            }
        }

        return all;
    }

    /// <summary>The rows of one table.</summary>
    public static string[][] Rows(string kind, string culture)
    {
        var name = $"Recognizers/{kind}.{culture.Replace("-*", string.Empty, StringComparison.Ordinal)}.tsv";
        using var stream = typeof(CultureTable).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"No table {name}.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t'))];
    }

    private static string[] Several(string cell) => cell == "-" ? [] : cell.Split(" + ");
}
