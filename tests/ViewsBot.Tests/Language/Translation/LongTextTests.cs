using ViewsBot.Language.Translation;

namespace ViewsBot.Tests.Language.Translation;

public sealed class LongTextTests
{
    [Theory]
    [InlineData("short", 20, new[] { "short" })]
    [InlineData("", 20, new[] { "" })]
    [InlineData("One line here.\nAnother line of it.", 20, new[] { "One line here.", "Another line of it." })]
    [InlineData("One is here. Two is here too.", 20, new[] { "One is here.", "Two is here too." })]
    [InlineData("no full stop in this one", 20, new[] { "no full stop in", "this one" })]
    [InlineData("aaaaaaaaaabbbbbbbbbbcc", 10, new[] { "aaaaaaaaaa", "bbbbbbbbbb", "cc" })]
    [InlineData("پہلا جملہ یہاں ہے۔ دوسرا جملہ", 20, new[] { "پہلا جملہ یہاں ہے۔", "دوسرا جملہ" })]
    public void A_long_text_is_cut_after_a_line_a_sentence_or_a_word(string text, int most, string[] pieces) =>
        Assert.Equal(pieces, LongText.PiecesOf(text, most).Select(piece => piece.Text));

    [Fact]
    public void The_pieces_put_together_are_the_text_and_no_character_is_parted()
    {
        var text = string.Concat(Enumerable.Repeat("😀 a.\n", 50)) + new string('x', 9) + string.Concat(Enumerable.Repeat("😀", 40));

        var pieces = LongText.PiecesOf(text, 10);

        Assert.Equal(text, string.Concat(pieces.Select(piece => piece.Text + piece.After)));
        Assert.All(pieces, piece => Assert.True(piece.Text.Length <= 10 && (piece.Text.Length == 0 || !char.IsLowSurrogate(piece.Text[0]))));
    }
}
