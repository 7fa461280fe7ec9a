using ViewsBot.Records.Surveys;
using ViewsBot.Records.Views;

namespace ViewsBot.Tests.Records;

public sealed class SmallGroupsTests
{
    [Theory]
    [InlineData("10 8 7", "10 8 7")]
    [InlineData("20 0 0", "20 0 0")]
    [InlineData("20 10 3", "20 - -")]
    [InlineData("20 3 4", "20 - -")]
    [InlineData("20 1 2", "- - -")]
    [InlineData("20 1 2 9", "20 - - -")]
    [InlineData("7 6 1 0", "7 - - 0")]
    [InlineData("0 0 3", "- - -")]
    [InlineData("9 4 4 0", "- - - 0")]
    [InlineData("1 1 1 1 1 0 0", "- - - - - - -")]
    [InlineData("1 1 1 1 2 0 0", "- - - - - 0 0")]
    public void A_small_group_is_hidden_and_never_alone(string counts, string shown) => Assert.Equal(shown, Shown([.. counts.Split(' ').Select(int.Parse)]));

    [Fact]
    public void No_row_lets_a_small_group_be_worked_out_from_its_total()
    {
        foreach (var cells in Rows(most: 9, columns: 4).Where(cells => cells.Sum() >= SmallGroups.Fewest))
        {
            var shown = SmallGroups.Hide(cells);
            var hidden = cells.Where((_, index) => shown[index] is null).ToList();

            Assert.DoesNotContain(shown, cell => cell is > 0 and < SmallGroups.Fewest);
            Assert.True(hidden.Count == 0 || (hidden.Count > 1 && hidden.Sum() >= SmallGroups.Fewest), string.Join(' ', cells));
        }
    }

    [Fact]
    public void Nor_by_whoever_knows_how_they_are_hidden()
    {
        // What adds up to at most this can be made in every way there is by rows of these sizes.
        const int most = 16;
        var pictures = Rows(most, columns: 4).Where(cells => cells.Sum() is >= SmallGroups.Fewest and <= most).GroupBy(cells => $"{Shown(cells)} of {cells.Sum()}");

        Assert.All(pictures, picture => Assert.All(
            Enumerable.Range(0, 4).Where(index => picture.Key.Split(' ')[index] == "-"),
            index => Assert.True(picture.Select(cells => cells[index]).Distinct().Count() > 1 || picture.First()[index] >= SmallGroups.Fewest, $"{picture.Key} tells cell {index}.")));
    }

    [Fact]
    public void A_survey_that_few_answered_shows_nothing_at_all() =>
        Assert.Empty(SurveyResult.Of([new OptionKey("people/friends")], [new SurveyCount(new OptionKey("people/friends"), "left", 4)], answered: 4));

    [Fact]
    public void Those_who_were_not_asked_are_a_group_of_their_own()
    {
        var row = Assert.Single(SurveyResult.Of([new OptionKey("people/friends")], [new SurveyCount(new OptionKey("people/friends"), "left", 6)], answered: 12));

        Assert.Equal([6, 0, 0, 0, 0, 0, 0, 0, 6], row.Cells);
    }

    private static string Shown(int[] cells) =>
        string.Join(' ', SmallGroups.Hide(cells).Select(cell => cell?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"));

    private static IEnumerable<int[]> Rows(int most, int columns) => columns == 0
        ? [[]]
        : Rows(most, columns - 1).SelectMany(row => Enumerable.Range(0, most + 1).Select(count => (int[])[.. row, count]));
}
