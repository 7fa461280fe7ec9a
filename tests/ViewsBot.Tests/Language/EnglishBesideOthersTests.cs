using Xunit.Abstractions;

namespace ViewsBot.Tests.Language;

/// <summary>What is written in English is read as if there were no other languages: they are looked through too, and must not hear harm in it, or take its slips for words of their own.</summary>
public sealed class EnglishBesideOthersTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<TypedAnswer> _answers = [.. TypedAnswer.In("typed-en.tsv"), .. TypedAnswer.InByAudience("typed-en-adults.tsv")];

    [Fact]
    public void Hardly_any_more_is_taken_for_harm()
    {
        using var alone = new SmallLists();
        var harmless = _answers.Where(answer => answer.Alert == "no").ToList();

        var more = harmless.Where(answer => answer.Read().Alert && !answer.ReadBy(alone.Reader).Alert).ToList();

        more.ForEach(answer => output.WriteLine($"alert: {answer.Text}"));
        Assert.True(harmless.Count >= 1000);
        Assert.True(more.Count <= harmless.Count * 0.01, $"{more.Count} of {harmless.Count} alert for another language's sake");
    }

    [Fact]
    public void No_less_that_tells_of_harm_is_found()
    {
        using var alone = new SmallLists();

        Assert.DoesNotContain(_answers, answer => answer.ReadBy(alone.Reader).Alert && !answer.Read().Alert);
    }

    [Fact]
    public void Hardly_anything_else_is_read_otherwise()
    {
        using var alone = new SmallLists();

        var otherwise = _answers.Where(answer => answer.Read() is var read && !read.Alert && read != answer.ReadBy(alone.Reader)).ToList();

        otherwise.ForEach(answer => output.WriteLine($"{answer.Text}: {answer.ReadBy(alone.Reader)}, now {answer.Read()}"));
        Assert.True(otherwise.Count <= _answers.Count * 0.01, $"{otherwise.Count} of {_answers.Count} read otherwise");
    }
}
