namespace ViewsBot.Tests.Language;

/// <summary>The typed answers in the other languages: written before there are lists for them, by other hands than will write the lists, and never used to fill them.</summary>
public sealed class TypedSetsTests
{
    private static readonly string[] _places = ["left", "middle", "right"];

    public static TheoryData<string> Languages() =>
        ["ar", "bn", "ckb", "es", "fa", "fr", "gu", "pa", "pl", "ps", "pt", "ro", "so", "ta", "tr", "uk", "ur", "zh-Hans"];

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
}
