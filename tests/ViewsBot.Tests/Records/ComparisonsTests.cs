using ViewsBot.Records.Assessing;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Views;

namespace ViewsBot.Tests.Records;

public sealed class ComparisonsTests
{
    [Theory]
    [InlineData("left left", Comparison.Agree)]
    [InlineData("left right", Comparison.Differ)]
    [InlineData("left middle left", Comparison.Differ)]
    [InlineData("left", Comparison.TooFew)]
    [InlineData("left not-an-answer:dont-know", Comparison.TooFew)]
    [InlineData("middle not-an-answer:skip middle", Comparison.Agree)]
    [InlineData("", Comparison.TooFew)]
    public void Places_agree_or_differ_and_what_is_no_answer_counts_for_neither(string answers, Comparison expected)
    {
        var said = answers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(key => (AnswerKeys.ReadAnswer(key)!, ScaleForm.ThreePoints));

        Assert.Equal(expected, Comparisons.Of(said));
    }

    [Fact]
    public void Not_sure_is_not_the_middle_and_so_agrees_with_nobody()
    {
        var middle = new Answer.Placed(Place.Middle);

        Assert.Equal(Comparison.TooFew, Comparisons.Of([(middle, ScaleForm.ThreePoints), (middle, ScaleForm.YesOrNotSure)]));
    }

    [Theory]
    [InlineData("2012-08-31", "2026-07-20", 9)]
    [InlineData("2012-09-01", "2026-07-20", 8)]
    [InlineData("2012-09-01", "2026-09-01", 9)]
    [InlineData("2020-10-05", "2026-01-10", 0)]
    public void The_school_year_is_counted_from_September_to_August(string born, string on, int year) =>
        Assert.Equal(year, SchoolYear.Of(DateOnly.Parse(born, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture)));
}
