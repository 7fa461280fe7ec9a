using ViewsBot.Language.Reading;

namespace ViewsBot.Tests.Language;

/// <summary>Listed beginnings of words, in the patterns of harm: Tamil, Turkish and others have more endings than a list can hold.</summary>
public sealed class StemTests : IDisposable
{
    private const string Tamil = """
        {
          "language": "ta",
          "ordinary": ["அடிப்படை"],
          "harm": {
            "sets": { "hits": ["அடி*", "உதை*"], "kills": ["அடித்துக்கொல்*"] },
            "patterns": { "everyone": ["அப்பா .. <hits>", "அவர் <kills>"] },
            "lookalikes": []
          }
        }
        """;

    private readonly SmallLists _lists = new(("ta", Tamil));

    public void Dispose() => _lists.Dispose();

    [Theory]
    [InlineData("அப்பா அடிக்கிறார்")]
    [InlineData("அப்பா என்னை அடித்தார்")]
    [InlineData("அப்பா என்னை உதைப்பார்")]
    [InlineData("அப்பா அடி")]
    public void A_word_with_a_listed_beginning_is_heard_whatever_its_ending(string text) => Assert.True(Read(text));

    [Fact]
    public void An_ordinary_word_that_begins_so_means_itself() => Assert.False(Read("அப்பா அடிப்படை"));

    [Fact]
    public void A_longer_beginning_is_a_shorter_one_too()
    {
        Assert.True(Read("அப்பா அடித்துக்கொல்வார்"));

        Assert.True(Read("அவர் அடித்துக்கொல்வார்"));
        Assert.False(Read("அவர் அடிக்கிறார்"));
    }

    [Fact]
    public void It_is_heard_on_an_English_card_too() => Assert.True(_lists.Reader.Read("அப்பா என்னை அடிக்கிறார்", TypedWords.Card()).Alert);

    [Theory]
    [InlineData("ab*")]
    [InlineData("打我爸*")]
    public void A_beginning_has_three_letters_of_a_script_with_endings(string stem)
    {
        var json = $$"""{ "language": "pl", "harm": { "patterns": { "everyone": ["{{stem}} mnie"] }, "lookalikes": [] } }""";
        using var broken = new SmallLists(("pl", json));

        var why = Assert.Throws<TypedWordsFileException>(() => broken.Reader.PrepareEveryLanguage(CancellationToken.None));

        Assert.Contains("a beginning", why.Expected, StringComparison.Ordinal);
    }

    private bool Read(string text) => _lists.Reader.Read(text, TypedWords.Card() with { Language = "ta" }).Alert;
}
