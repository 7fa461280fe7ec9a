namespace ViewsBot.Tests.Language;

/// <summary>The examples that are shipped: enough of each kind, and none of them a line of the sets the reading is measured with.</summary>
public sealed class ExamplesTests
{
    public static TheoryData<string> Languages() =>
        [.. Directory.EnumerateFiles(WordsFolder, "*.typed.json").Select(path => Path.GetFileName(path).Split('.')[0]).Where(tag => tag != "und")];

    private static string WordsFolder => Path.Combine(TypedWords.CardsFolder, "words");

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_language_has_enough_of_them(string tag)
    {
        var byName = Lines(tag).ToLookup(line => line[..line.IndexOf('\t', StringComparison.Ordinal)]);

        Assert.True(byName["tell"].Count() >= 300);
        Assert.True(byName["like-tell"].Count() >= 150);
        Assert.All(["stop", "break", "help", "go-back", "skip", "repeat", "dont-know", "tell-someone", "who-sees"], name => Assert.True(byName[name].Count() >= 15, name));
    }

    /// <summary>What is measured would otherwise be what was learned by heart.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void None_of_them_stands_in_a_set_that_measures(string tag)
    {
        var measured = Measured(tag).Select(TypedWords.Shipped.Normalised).ToHashSet(StringComparer.Ordinal);

        var both = Lines(tag).Select(line => TypedWords.Shipped.Normalised(line[(line.IndexOf('\t', StringComparison.Ordinal) + 1)..])).Where(measured.Contains);

        Assert.Empty(both);
    }

    private static IEnumerable<string> Lines(string tag) => File.ReadLines(Path.Combine(WordsFolder, $"{tag}.examples.tsv")).Where(line => !line.StartsWith('#'));

    private static IEnumerable<string> Measured(string tag) => Directory
        .EnumerateFiles(Path.Combine(TypedWords.CardsFolder, "..", "tests", "ViewsBot.Tests", "Language"), tag == "en" ? "*-en*.tsv" : $"typed-{tag}.tsv")
        .SelectMany(File.ReadLines)
        .Where(line => line.Length > 0 && line[0] != '#')
        .SelectMany(line => line.Split('\t'));
}
