using Microsoft.Bot.Builder.Dialogs.Choices;

namespace StandIns.Tests.Dialogs.Choices;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("how now brown cow", "how 0-2|now 4-6|brown 8-12|cow 14-16")]
    [InlineData("how-now.brown:cow ?", "how 0-2|now 4-6|brown 8-12|cow 14-16")]
    [InlineData("a b c d", "a 0-0|b 2-2|c 4-4|d 6-6")]
    [InlineData("food", "food 0-3")]
    [InlineData(".?; -()", "")]
    [InlineData("", "")]
    [InlineData(null, "")]
    [InlineData("food 💥👍😀", "food 0-3|💥 5-6|👍 7-8|😀 9-10")]
    [InlineData("ab👍cd", "ab 0-1|👍 2-3|cd 4-5")]
    [InlineData("naïve café", "naïve 0-4|café 6-9")]
    [InlineData("خوب بد", "خوب 0-2|بد 4-5")]
    public void A_text_is_broken_at_spaces_and_punctuation_and_around_each_emoji(string? text, string words)
    {
        var tokens = Tokenizer.DefaultTokenizer(text);

        Assert.Equal(words, string.Join('|', tokens.Select(token => $"{token.Text} {token.Start}-{token.End}")));
    }

    [Fact]
    public void A_word_is_kept_as_written_and_compared_in_small_letters()
    {
        var token = Assert.Single(Tokenizer.DefaultTokenizer("fOoD", "en-us"));

        Assert.Equal(("fOoD", "food"), (token.Text, token.Normalized));
    }

    [Fact]
    public void Half_an_emoji_breaks_nothing()
    {
        Assert.Equal(["a", "b"], Tokenizer.DefaultTokenizer("a \ud83d b").Select(token => token.Text).Where(text => text is "a" or "b"));
    }
}
