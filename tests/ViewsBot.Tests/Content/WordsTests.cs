using ViewsBot.Content;
using ViewsBot.Content.Words;
using ViewsBot.Testing;

namespace ViewsBot.Tests.Content;

public sealed class WordsTests
{
    private readonly LanguageWords _english = Deck.Load(Repository.Cards).Words.In("en");

    [Fact]
    public void The_places_of_a_sentence_are_filled_by_name()
    {
        var sentence = _english.Get("note/placed", ("place", "in the middle"), ("option", "playtime"));

        Assert.Equal("Thank you. playtime: in the middle.", sentence);
    }

    [Fact]
    public void What_fills_a_place_is_not_read_for_places_itself()
    {
        var sentence = _english.Get("opening/can-help", ("name", "{name} {other}"));

        Assert.Equal("{name} {other} can help.", sentence);
    }

    [Fact]
    public void A_place_nothing_was_given_for_is_an_error() =>
        Assert.Throws<ArgumentException>(() => _english.Get("note/placed", ("option", "playtime")));

    [Fact]
    public void A_key_without_words_is_an_error_that_names_key_and_language()
    {
        var missing = Assert.Throws<KeyNotFoundException>(() => _english.Get("no/such-key"));

        Assert.Contains("no/such-key", missing.Message, StringComparison.Ordinal);
        Assert.Contains("en", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void English_knows_its_own_name_and_direction()
    {
        Assert.Equal("English", _english.OwnName);
        Assert.Equal(Direction.LeftToRight, _english.Direction);
    }

    [Fact]
    public void A_sentence_may_have_a_status_of_its_own()
    {
        using var folder = new CardsFolder();
        folder.Change("words/en.json", words =>
            words["statuses"] = new System.Text.Json.Nodes.JsonObject { ["told/danger"] = new System.Text.Json.Nodes.JsonObject { ["by"] = "A. Reader", ["on"] = "2026-09-01" } });

        var words = folder.Load().Words.In("en");

        Assert.Equal(new WordStatus.Checked("A. Reader", new DateOnly(2026, 9, 1)), words.StatusOf("told/danger"));
        Assert.Equal(new WordStatus.Draft(), words.StatusOf("told/childline"));
    }

    [Fact]
    public void A_language_is_found_whatever_the_case_of_its_tag_and_an_unknown_one_is_none()
    {
        var words = Deck.Load(Repository.Cards).Words;

        Assert.Equal("en", words.Find("EN")?.Language);
        Assert.Null(words.Find("xx"));
    }
}
