using ViewsBot.Language.Reading;

namespace ViewsBot.Tests.Language;

public sealed class CardReadingTests
{
    [Theory]
    [InlineData("i like playtime")]
    [InlineData("playtime is fun")]
    [InlineData("i love playtmie")]
    public void The_options_own_name_adds_nothing_to_an_answer(string text)
    {
        var card = TypedWords.Card(optionName: "playtime");

        var understood = TypedWords.Shipped.Read(text, card);

        Assert.Equal("left", understood.Got.ToWire());
    }

    [Theory]
    [InlineData("i like lunch")]
    [InlineData("playtime")]
    public void Another_name_or_the_name_alone_is_no_answer(string text)
    {
        var card = TypedWords.Card(optionName: "playtime");

        var understood = TypedWords.Shipped.Read(text, card);

        Assert.Equal("words", understood.Got.ToWire());
    }

    [Fact]
    public void A_point_is_read_by_the_words_a_school_has_given_it()
    {
        var card = TypedWords.Card() with { PointWords = ["Thumbs are up", "Wobbly", "Thumbs are down"] };

        var understood = TypedWords.Shipped.Read("thumbs are DOWN!", card);

        Assert.Equal("right", understood.Got.ToWire());
        Assert.Equal(Sureness.Exact, understood.Sureness);
    }

    [Theory]
    [InlineData("hapy", Sureness.Exact)]
    [InlineData("hppy", Sureness.Near)]
    [InlineData("my cat is called tiger", Sureness.NotRead)]
    public void A_reading_says_how_sure_it_is(string text, Sureness expected)
    {
        var understood = TypedWords.Shipped.Read(text, TypedWords.Card());

        Assert.Equal(expected, understood.Sureness);
    }

    [Theory]
    [InlineData("I  LIKE   it", "left")]
    [InlineData("ｉ ｌｉｋｅ ｉｔ", "left")]
    [InlineData("i l\u200Bi\u200Bk\u200Be it", "left")]
    [InlineData("i líke it", "left")]
    [InlineData("𝓲 𝓵𝓲𝓴𝓮 𝓲𝓽", "left")]
    [InlineData("l1ke", "left")]
    [InlineData("👍🏿", "left")]
    [InlineData("❤️", "left")]
    [InlineData("2️⃣", "middle")]
    [InlineData("٢", "middle")]
    [InlineData("i don’t like it", "right")]
    [InlineData("i dooooont like it", "right")]
    [InlineData("ilikeit", "left")]
    [InlineData("🤷🏽‍♀️", "not-an-answer:dont-know")]
    public void However_it_is_written_it_reads_the_same(string text, string expected)
    {
        var understood = TypedWords.Shipped.Read(text, TypedWords.Card());

        Assert.Equal(expected, understood.Got.ToWire());
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\t ")]
    [InlineData("...")]
    [InlineData("\u200B")]
    public void Nothing_typed_is_words_and_asks_for_nothing(string text)
    {
        var understood = TypedWords.Shipped.Read(text, TypedWords.Card());

        Assert.Equal(new Understood { Got = new Got.Words() }, understood);
    }

    [Fact]
    public void Without_a_scale_there_is_nothing_to_place_but_controls_are_read()
    {
        var card = TypedWords.Card(scale: null);

        Assert.Equal("words", TypedWords.Shipped.Read("2", card).Got.ToWire());
        Assert.Equal("words", TypedWords.Shipped.Read("i like it", card).Got.ToWire());
        Assert.Equal(Control.GoBack, TypedWords.Shipped.Read("go back", card).Control);
    }

    [Theory]
    [InlineData("nl", "i like it", "words")]
    [InlineData("nl", "👎", "words")]
    [InlineData("en-GB", "i like it", "left")]
    public void A_language_without_lists_reads_no_words_of_another(string language, string text, string expected)
    {
        var card = TypedWords.Card() with { Language = language };

        Assert.Equal(expected, TypedWords.Shipped.Read(text, card).Got.ToWire());
    }

    [Theory]
    [InlineData("pl")]
    [InlineData("en")]
    public void Harm_is_looked_for_in_every_language_whatever_the_cards_is(string language)
    {
        Assert.True(TypedWords.Shipped.TellsOfHarm("my dad hits me", language, "child"));
        Assert.False(TypedWords.Shipped.TellsOfHarm("my dad helps me", language, "child"));
    }

    [Fact]
    public void Some_words_tell_of_harm_from_a_parent_alone()
    {
        const string text = "i shouted at my son to hurry up";

        Assert.True(TypedWords.Shipped.TellsOfHarm(text, "en", "parent"));
        Assert.False(TypedWords.Shipped.TellsOfHarm(text, "en", "child"));
    }

    [Fact]
    public void Harm_is_found_at_the_end_of_a_very_long_text()
    {
        var text = string.Concat(Enumerable.Repeat("we went to the park and it was sunny. ", 400)) + "my uncle hits me";

        var understood = TypedWords.Shipped.Read(text, TypedWords.Card());

        Assert.True(understood.Alert);
        Assert.Equal("words", understood.Got.ToWire());
    }

    [Theory]
    [InlineData("nie lubię to", "right")]
    [InlineData("Nie, lubię to", "words")]
    [InlineData("Nie. Lubię", "words")]
    [InlineData("Nie! Brzydkie", "right")]
    public void Where_one_word_is_no_and_not_a_comma_says_which_it_is(string text, string got)
    {
        using var lists = new SmallLists(("pl", """
            {
              "language": "pl",
              "lists": { "filler": ["to"], "no": ["nie"], "negations": ["nie"] },
              "scales": { "feel": { "left": ["lubię"], "middle": [], "right": ["brzydkie", "nie lubię"], "notLeftIsRight": true } },
              "harm": { "patterns": { "everyone": ["tata mnie bije"] }, "lookalikes": [] }
            }
            """));

        var understood = lists.Reader.Read(text, TypedWords.Card() with { Language = "pl" });

        Assert.Equal(got, understood.Got.ToWire());
    }
}
