using ViewsBot.Language.Reading;

namespace ViewsBot.Tests.Language;

/// <summary>What is typed in a language that is not the card's: never placed, never mended, and heard where it must be.</summary>
public sealed class OtherLanguagesTests : IDisposable
{
    private const string Polish = """
        {
          "language": "pl",
          "spellings": { "biie": "bije" },
          "lists": { "filler": ["to", "jest"], "yes": ["tak"], "no": ["nie"], "polite": ["proszę"] },
          "scales": { "feel": { "left": ["lubię", "fun y"], "middle": ["tak sobie"], "right": ["grat", "nie lubię"], "notLeftIsRight": true } },
          "controls": { "stop": ["koniec", "dość"], "break": ["przerwa", "pauza"], "skip": ["pomiń"], "tell-someone": ["muszę komuś powiedzieć"] },
          "harm": { "patterns": { "everyone": ["tata|mama mnie bije", "boję się taty", "tata|he|they beats|beat|hit me"] }, "lookalikes": [] }
        }
        """;

    private const string Somali = """
        {
          "language": "so",
          "lists": { "filler": ["waan", "hppy", "i", "am", "ilikeit"] },
          "scales": { "feel": { "left": ["jecelahay", "dosc"], "middle": [], "right": ["ma jecli"], "notLeftIsRight": false } },
          "controls": { "stop": ["jooji"], "break": ["nasasho"], "tell-someone": ["pauza"] },
          "harm": { "patterns": { "everyone": ["aabe wuu i garaacaa"] }, "lookalikes": [] }
        }
        """;

    private readonly SmallLists _lists = new(("pl", Polish), ("so", Somali));

    public void Dispose() => _lists.Dispose();

    [Theory]
    [InlineData("lubię to")]
    [InlineData("waan jecelahay")]
    [InlineData("nie lubię")]
    public void It_is_never_placed(string text) => Assert.Equal("words", On("en", text).Got.ToWire());

    [Fact]
    public void What_is_a_slip_here_and_word_for_word_another_language_is_not_guessed_at()
    {
        Assert.Equal("left", TypedWords.Shipped.Read("hppy", TypedWords.Card()).Got.ToWire());

        Assert.Equal("words", On("en", "hppy").Got.ToWire());
    }

    [Theory]
    [InlineData("i am hppy")]
    [InlineData("ilikeit")]
    public void A_slip_among_words_of_the_card_is_mended_though_another_language_has_all_of_them(string text) => Assert.Equal("left", On("en", text).Got.ToWire());

    [Theory]
    [InlineData("tata mnie bije", true)]
    [InlineData("aabe wuu i garaacaa", true)]
    [InlineData("tata mnie biie", true)]
    [InlineData("my dad hits me", true)]
    [InlineData("tata mnie bijee", false)]
    public void Harm_is_heard_in_every_language_as_it_is_listed(string text, bool expected)
    {
        Assert.Equal(expected, On("en", text).Alert);
        Assert.Equal(expected, _lists.Reader.TellsOfHarm(text, "ur", "child"));
    }

    [Theory]
    [InlineData("he beats me at chess", false)]
    [InlineData("tata hit me", true)]
    public void Words_of_English_tell_of_harm_by_the_English_lists_and_those_of_the_card(string text, bool onOtherCards)
    {
        Assert.Equal(onOtherCards, On("en", text).Alert);
        Assert.Equal(onOtherCards, On("so", text).Alert);
        Assert.True(On("pl", text).Alert);
    }

    [Fact]
    public void In_the_cards_own_language_slips_are_mended() => Assert.True(On("pl", "tata mnie bijee").Alert);

    [Theory]
    [InlineData("koniec", Control.Stop)]
    [InlineData("jooji!", Control.Stop)]
    [InlineData("przerwa proszę", Control.Break)]
    [InlineData("muszę komuś powiedzieć", Control.TellSomeone)]
    [InlineData("stop", Control.Stop)]
    public void To_stop_to_pause_and_to_tell_are_heard_in_every_language(string text, Control expected)
    {
        var understood = On("en", text);

        Assert.Equal(expected, understood.Control);
        Assert.Equal(expected == Control.TellSomeone, understood.Alert);
        Assert.Equal(expected, On("so", text).Control);
    }

    [Theory]
    [InlineData("pomiń")]
    [InlineData("koniecc")]
    [InlineData("dość")]
    [InlineData("koniec lekcji")]
    public void Other_controls_slips_and_what_says_something_else_in_a_third_language_are_not(string text) => Assert.Null(On("en", text).Control);

    [Fact]
    public void Whoever_asks_to_tell_in_one_language_is_heard_whatever_it_says_in_another() => Assert.True(On("en", "pauza").Alert);

    [Fact]
    public void Yes_and_no_are_read_in_the_cards_language_alone()
    {
        Assert.True(_lists.Reader.ReadYesNo("tak", "pl"));
        Assert.Null(_lists.Reader.ReadYesNo("tak", "en"));
        Assert.Null(_lists.Reader.ReadYesNo("nie", "so"));
    }

    [Fact]
    public async Task A_language_asked_for_by_many_at_once_is_made_ready_for_all_of_them()
    {
        using var lists = new SmallLists(("pl", Polish), ("so", Somali));

        var read = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => lists.Reader.TellsOfHarm("tata mnie bije", "en", "child"))));

        Assert.DoesNotContain(false, read);
    }

    private Understood On(string language, string text) => _lists.Reader.Read(text, TypedWords.Card() with { Language = language });
}
