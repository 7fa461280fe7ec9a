using ViewsBot.Records.Views;

namespace ViewsBot.Tests.Records;

public sealed class AnswerPatternTests
{
    [Theory]
    [InlineData("LLLLL")]
    [InlineData("MMMMM")]
    [InlineData("RRRRRRRR")]
    public void Five_answers_or_more_in_one_column_are_a_pattern(string places) => Assert.Equal(AnswerPattern.OneColumn, Of(places));

    [Theory]
    [InlineData("MRRRRRRRRR")]
    [InlineData("LMRRRRRRL")]
    public void Six_answers_in_a_row_in_one_column_are_a_pattern(string places) => Assert.Equal(AnswerPattern.OneColumn, Of(places));

    [Theory]
    [InlineData("LRLRLR")]
    [InlineData("RMRMRMR")]
    [InlineData("LMRLMR")]
    [InlineData("RMLRMLR")]
    public void Six_answers_or_more_in_turn_are_a_pattern(string places) => Assert.Equal(AnswerPattern.InTurn, Of(places));

    [Theory]
    [InlineData("")]
    [InlineData("LLLL")]
    [InlineData("LRLRL")]
    [InlineData("LMRLM")]
    [InlineData("LLLLM")]
    [InlineData("LRLRLM")]
    [InlineData("MRRRRRL")]
    [InlineData("LLRLLR")]
    [InlineData("LMRRML")]
    public void Fewer_answers_and_mixed_ones_are_none(string places) => Assert.Null(Of(places));

    [Fact]
    public void What_is_no_answer_neither_makes_nor_breaks_a_pattern()
    {
        var board = BoardOf("a", "LL?LL?L");

        Assert.Equal(AnswerPattern.OneColumn, AnswerPatterns.Of(board, "a"));
    }

    [Fact]
    public void Another_topic_and_what_was_changed_since_do_not_count()
    {
        var board = new Board([.. Placements("a", "LLLLL"), .. Placements("b", "RRRR"), Placement("a/0", 'R')]);

        Assert.Null(AnswerPatterns.Of(board, "a"));
        Assert.Null(AnswerPatterns.Of(board, "b"));
    }

    private static AnswerPattern? Of(string places) => AnswerPatterns.Of([.. places.Select(PlaceOf)]);

    private static Board BoardOf(string topic, string places) => new(Placements(topic, places));

    private static IEnumerable<Placement> Placements(string topic, string places) => places.Select((place, index) => Placement($"{topic}/{index}", place));

    private static Placement Placement(string option, char place) => new()
    {
        Id = PlacementId.New(TimeProvider.System),
        Option = new OptionKey(option),
        Answer = place == '?' ? new Answer.NotAnswered(Reason.Skip) : new Answer.Placed(PlaceOf(place)),
        Origin = new Origin { Session = SessionId.New(TimeProvider.System), Stage = default, Helper = Helper.Alone, Language = "en", At = DateTimeOffset.UnixEpoch },
    };

    private static Place PlaceOf(char letter) => (Place)"LMR".IndexOf(letter, StringComparison.Ordinal);
}
