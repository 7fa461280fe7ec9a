using System.Globalization;
using System.Text.Json.Nodes;

namespace ViewsBot.FirstCard;

/// <summary>The first card in each language that is offered: how long it takes, and what comes over the line for it, beside English.</summary>
internal static class EachLanguage
{
    private const string First = "en";

    /// <summary>Prints the table: times are medians, the languages taken in turn; bytes are those of the last round.</summary>
    public static async Task PrintAsync(Pages pages, int rounds)
    {
        var languages = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine("cards", "languages.json")))!["order"]!.AsObject().Select(language => language.Key).ToList();
        var times = languages.ToDictionary(language => language, _ => new List<double>());
        var weights = new Dictionary<string, Weight>();
        await pages.WeighAsync(First);

        for (var round = 0; round < rounds; round++)
        {
            foreach (var language in languages)
            {
                var (time, weight) = await pages.WeighAsync(language);
                times[language].Add(time.TotalSeconds);
                weights[language] = weight;
            }
        }

        Say("| | page | script | style | JSON | pictures | without fonts | against English | fonts | first card |");
        Say("|---|---|---|---|---|---|---|---|---|---|");
        foreach (var language in languages) { Say(Row(language, weights[language], weights[First].WithoutFonts, Median(times[language]))); }
    }

    private static string Row(string language, Weight weight, int first, double seconds) =>
        $"| {language} | {Kilobytes(weight.Page)} | {Kilobytes(weight.Script)} | {Kilobytes(weight.Style)} | {Kilobytes(weight.Json)} | {Kilobytes(weight.Pictures)} | {Kilobytes(weight.WithoutFonts)} | " +
        $"{Kilobytes(weight.WithoutFonts - first, "+0.0;-0.0;0")} | {Kilobytes(weight.Fonts)} | {seconds.ToString("F2", CultureInfo.InvariantCulture)} s |";

    private static string Kilobytes(int bytes, string format = "F1") => (bytes / 1024.0).ToString(format, CultureInfo.InvariantCulture);

    private static double Median(List<double> all) => all.Order().ElementAt(all.Count / 2);

    private static void Say(string line) => Console.WriteLine(line);
}
