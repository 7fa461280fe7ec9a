using Xunit.Abstractions;

namespace ViewsBot.Tests.Language;

/// <summary>The typed answers in the other languages: written before there were lists for them, by other hands than wrote the lists, and never used to fill them.</summary>
public sealed class TypedSetsTests(ITestOutputHelper output)
{
    private static readonly string[] _places = ["left", "middle", "right"];

    private static readonly string[] _languages =
        ["ar", "bn", "ckb", "es", "fa", "fr", "gu", "pa", "pl", "ps", "pt", "ro", "so", "ta", "tr", "uk", "ur", "zh-Hans"];

    public static TheoryData<string> Languages() => [.. _languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_set_has_enough_of_each_kind_and_no_answer_twice(string tag)
    {
        var answers = TypedAnswer.In($"typed-{tag}.tsv");
        var groups = answers.ToLookup(answer => answer.Group);

        Assert.True(groups["placement"].Count() >= 60);
        Assert.All(groups["placement"], answer => Assert.Contains(answer.Got, _places));
        Assert.True(groups["control"].Count() >= 40);
        Assert.True(groups["disclosure"].Count() >= 40);
        Assert.All(groups["disclosure"], answer => Assert.Equal("yes", answer.Alert));
        Assert.True(groups["lookalike"].Count() >= 40);
        Assert.DoesNotContain("yes", groups["lookalike"].Concat(groups["ordinary"]).Concat(groups["doubt"]).Select(answer => answer.Alert));
        Assert.Equal(answers.Count, answers.Select(answer => (answer.Scale, answer.Text)).Distinct().Count());
    }

    /// <summary>This is the table: <c>cards/README.md</c> has the command that prints it. The aims are English's; which of them the others miss is printed, and stands in <c>docs/safeguarding.md</c>.</summary>
    [Fact]
    public void English_is_read_as_well_as_it_should_be_and_no_language_places_what_was_not_said()
    {
        var scores = Offered().Select(LanguageScore.Of).ToList();

        output.WriteLine(LanguageScore.Heading);
        scores.ForEach(score => output.WriteLine(score.ToString()));
        foreach (var miss in scores.SelectMany(score => score.Misses)) { output.WriteLine(miss); }

        Assert.Empty(scores.Single(score => score.Tag == "en").Misses);
        Assert.All(scores, score => Assert.True(score.Placed.Part <= 0.01, $"{score.Tag}: {score.Placed} placed wrong"));
    }

    /// <summary>What was reached stands in a file. Who makes it better writes that there; who makes it worse is told.</summary>
    [Fact]
    public void No_language_is_read_worse_than_it_was()
    {
        var reached = Reached();

        Assert.All(Offered(), tag => Assert.Empty(LanguageScore.Of(tag).Against(reached[tag])));
    }

    [Fact]
    public void Every_list_has_a_set_of_answers_it_is_measured_with() => Assert.Empty(Offered().Except([.. _languages, "en"]));

    private static Dictionary<string, int[]> Reached() => File
        .ReadLines(Path.Combine(TypedWords.CardsFolder, "..", "tests", "ViewsBot.Tests", "Language", "typed-scores.tsv"))
        .Skip(1)
        .Select(line => line.Split('\t'))
        .ToDictionary(cells => cells[0], cells => cells.Skip(1).Select(int.Parse).ToArray());

    private static IEnumerable<string> Offered() => Directory
        .EnumerateFiles(Path.Combine(TypedWords.CardsFolder, "words"), "*.typed.json")
        .Select(path => Path.GetFileName(path).Split('.')[0])
        .Where(tag => tag != "und")
        .Order(StringComparer.Ordinal);
}
