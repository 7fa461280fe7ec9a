using ViewsBot.Language.Reading;
using Xunit.Abstractions;

namespace ViewsBot.Tests.Language;

public sealed class TypedEnglishTests(ITestOutputHelper output)
{
    private const string File = "typed-en.tsv";

    private static readonly IReadOnlyList<TypedAnswer> _answers = TypedAnswer.In(File);

    [Fact]
    public void Placements_are_read_and_hardly_ever_wrong()
    {
        var placements = Group("placement");

        var (right, wrong) = Measure(placements);

        Assert.True(placements.Count >= 60);
        Assert.True(right >= 0.95, $"{right:P1} of placements right");
        Assert.True(wrong <= 0.01, $"{wrong:P1} of placements wrong");
    }

    [Fact]
    public void Controls_and_reasons_for_no_answer_are_read()
    {
        var controls = Group("control");

        var (right, wrong) = Measure(controls);

        Assert.True(controls.Count >= 40);
        Assert.True(right >= 0.98, $"{right:P1} of controls right");
        Assert.Equal(0, wrong);
    }

    /// <summary>What is learned from examples finds many more tellings and requests than the lists, and takes some of the hardest ordinary sentences for one: an alarm for nothing is read by a person.</summary>
    [Theory]
    [InlineData("doubt", 0.98)]
    [InlineData("not-control", 0.9)]
    [InlineData("ordinary", 0.92)]
    public void What_is_in_doubt_stays_own_words(string group, double atLeast)
    {
        var answers = Group(group);

        var (right, wrong) = Measure(answers);

        Assert.True(right >= atLeast, $"{right:P1} of {group} right");
        Assert.True(wrong <= 0.01, $"{wrong:P1} of {group} placed");
    }

    [Fact]
    public void Disclosures_open_the_safeguarding_path_and_are_nothing_else()
    {
        var disclosures = Group("disclosure");

        var (right, wrong) = Measure(disclosures);

        Assert.True(disclosures.Count >= 50);
        Assert.True(right >= 0.98, $"{right:P1} of disclosures found");
        Assert.Equal(0, wrong);
    }

    [Fact]
    public void What_only_looks_like_harm_seldom_alerts()
    {
        var lookalikes = Group("lookalike");

        var alarms = lookalikes.Where(answer => answer.Alert != "any" && answer.Read().Alert).ToList();
        alarms.ForEach(answer => output.WriteLine($"false alarm: {answer.Text}"));

        Assert.True(lookalikes.Count >= 40);
        Assert.True(alarms.Count <= lookalikes.Count * 0.15, $"{alarms.Count} of {lookalikes.Count} alert");
    }

    private static List<TypedAnswer> Group(string name) => [.. _answers.Where(answer => answer.Group == name)];

    private (double Right, double Wrong) Measure(List<TypedAnswer> answers)
    {
        var read = answers.Select(answer => (Answer: answer, Understood: answer.Read())).ToList();
        foreach (var (answer, understood) in read.Where(one => !one.Answer.IsReadRight(one.Understood)))
        {
            output.WriteLine($"{answer.Scale}: \"{answer.Text}\" should be {answer.Got} {answer.Control} {answer.Alert}, was {understood.Got.ToWire()} {understood.Control?.ToWire() ?? "-"} {understood.Alert}");
        }

        var right = read.Count(one => one.Answer.IsReadRight(one.Understood)) / (double)read.Count;
        var wrong = read.Count(one => one.Answer.IsPlacedWrong(one.Understood)) / (double)read.Count;
        output.WriteLine($"{answers[0].Group}: {read.Count} answers, {right:P1} right, {wrong:P1} placed wrong");
        return (right, wrong);
    }
}
