using Xunit.Abstractions;

namespace ViewsBot.Tests.Language;

/// <summary>What young people and parents type, on every scale of theirs.</summary>
public sealed class TypedAdultsTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<TypedAnswer> _answers = TypedAnswer.InByAudience("typed-en-adults.tsv");

    [Theory]
    [InlineData("young-person", "placement", 150, 0.05)]
    [InlineData("parent", "placement", 150, 0.05)]
    [InlineData("young-person", "control", 35, 0.05)]
    [InlineData("parent", "control", 50, 0.05)]
    [InlineData("young-person", "words", 20, 0.1)]
    [InlineData("parent", "words", 20, 0.1)]
    public void Nearly_all_is_read_right_and_hardly_anything_is_placed_wrong(string audience, string group, int atLeast, double mostWrong)
    {
        var answers = _answers.Where(answer => answer.Audience == audience && answer.Group == group).ToList();
        var read = answers.Select(answer => (Answer: answer, Understood: answer.Read())).ToList();
        var wrong = read.Where(one => !one.Answer.IsReadRight(one.Understood)).ToList();

        wrong.ForEach(one => output.WriteLine($"{one.Answer.Scale}: \"{one.Answer.Text}\" should be {one.Answer.Got}, was {one.Understood}"));
        Assert.True(answers.Count >= atLeast, $"{answers.Count} lines");
        Assert.True(wrong.Count <= read.Count * mostWrong, $"{wrong.Count} of {read.Count} read wrong");
        Assert.True(read.Count(one => one.Answer.IsPlacedWrong(one.Understood)) <= read.Count * 0.01);
    }

    [Theory]
    [InlineData("young-person", "do", "going", "help", "matter", "ok", "want")]
    [InlineData("parent", "clear", "going", "matter", "want", "work")]
    public void Every_scale_of_an_audience_is_tried(string audience, params string[] scales) =>
        Assert.Superset(scales.ToHashSet(), _answers.Where(answer => answer.Audience == audience && answer.Group == "placement").Select(answer => answer.Scale).ToHashSet());
}
