using AdaptiveCards;

namespace StandIns.Tests.AdaptiveCards;

/// <summary>What the package documents for reading a card.</summary>
public sealed class ReadingACardTests
{
    [Fact]
    public void A_card_is_read_into_its_elements_and_actions()
    {
        var result = AdaptiveCard.FromJson(Samples.Board);

        Assert.Empty(result.Warnings);
        var card = result.Card;
        Assert.Equal(new AdaptiveSchemaVersion(1, 5), card.Version);
        Assert.Equal(("We are sorry", "How do you feel about playtime?", "en"), (card.FallbackText, card.Speak, card.Lang));
        Assert.Equal(["TextBlock", "ColumnSet", "Input.Text", "Input.ChoiceSet", "ActionSet"], card.Body.Select(element => element.Type));
        Assert.Equal(["Action.OpenUrl", "Action.ShowCard"], card.Actions.Select(action => action.Type));
    }

    [Fact]
    public void A_text_block_has_its_words_and_how_they_look()
    {
        var block = (AdaptiveTextBlock)AdaptiveCard.FromJson(Samples.Board).Card.Body[0];

        Assert.Equal("How do you feel about playtime?", block.Text);
        Assert.Equal((AdaptiveTextSize.ExtraLarge, AdaptiveTextWeight.Bolder, AdaptiveTextColor.Accent), (block.Size, block.Weight, block.Color));
        Assert.True(block.Wrap);
        Assert.False(block.IsSubtle);
    }

    [Fact]
    public void Columns_and_pictures_are_read_though_a_column_does_not_say_its_type()
    {
        var columns = ((AdaptiveColumnSet)AdaptiveCard.FromJson(Samples.Board).Card.Body[1]).Columns;

        var picture = (AdaptiveImage)columns[0].Items[0];
        Assert.Equal("Column", columns[0].Type);
        Assert.Equal(new Uri("https://example.org/playtime.svg"), picture.Url);
        Assert.Equal("Playtime", picture.AltText);
        Assert.IsType<AdaptiveTextBlock>(Assert.IsType<AdaptiveContainer>(columns[1].Items[0]).Items[0]);
    }

    [Fact]
    public void Inputs_have_their_labels_and_choices()
    {
        var body = AdaptiveCard.FromJson(Samples.Board).Card.Body;

        var words = (AdaptiveTextInput)body[2];
        var choices = ((AdaptiveChoiceSetInput)body[3]).Choices;
        Assert.Equal(("words", "Tell me more", "Type here", true), (words.Id, words.Label, words.Placeholder, words.IsMultiline));
        Assert.Equal([("Alone", "alone"), ("Someone reads to me", "read-to-me")], choices.Select(choice => (choice.Title, choice.Value)));
    }

    [Fact]
    public void Actions_have_their_titles_data_and_addresses()
    {
        var card = AdaptiveCard.FromJson(Samples.Board).Card;

        var submit = Assert.IsType<AdaptiveSubmitAction>(Assert.Single(((AdaptiveActionSet)card.Body[4]).Actions));
        Assert.Equal("I like it", submit.Title);
        Assert.Equal("{\n  \"place\": \"left\"\n}", submit.DataJson.ReplaceLineEndings("\n"));
        Assert.Equal("/help", Assert.IsType<AdaptiveOpenUrlAction>(card.Actions[0]).UrlString);
    }

    [Theory]
    [InlineData("large", AdaptiveTextSize.Large)]
    [InlineData("ExtraLarge", AdaptiveTextSize.ExtraLarge)]
    [InlineData("SMALL", AdaptiveTextSize.Small)]
    [InlineData("asdf", AdaptiveTextSize.Default)]
    public void A_size_is_read_whatever_its_case_and_an_unknown_one_is_the_default(string size, AdaptiveTextSize expected)
    {
        var card = AdaptiveCard.FromJson($$"""{"type":"AdaptiveCard","version":"1.0","body":[{"type":"TextBlock","text":"a","size":"{{size}}"}]}""").Card;

        Assert.Equal(expected, ((AdaptiveTextBlock)card.Body[0]).Size);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("null")]
    [InlineData("""{"version":"1.0"}""")]
    [InlineData("""{"type":"Hello","version":"1.0"}""")]
    [InlineData("""{"type":"AdaptiveCard"}""")]
    [InlineData("""{"type":"AdaptiveCard","version":""}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"invalid"}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"text":"What am I?"}]}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"Input.Text"}]}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"a","fallback":"steve"}]}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"a","fallback":[{}]}]}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"a","id":"x"},{"type":"TextBlock","text":"b","id":"x"}]}""")]
    public void What_is_no_card_is_refused(string json) =>
        Assert.Throws<AdaptiveSerializationException>(() => AdaptiveCard.FromJson(json));

    [Fact]
    public void A_card_that_is_missing_is_refused() => Assert.Throws<ArgumentNullException>(() => AdaptiveCard.FromJson(null));

    [Fact]
    public void A_card_that_is_too_new_is_replaced_by_its_fallback_text()
    {
        var result = AdaptiveCard.FromJson("""{"type":"AdaptiveCard","version":"9.0","fallbackText":"Please update","body":[{"type":"TextBlock","text":"a"}]}""");

        var warning = Assert.Single(result.Warnings);
        Assert.Equal((7, "Schema version is not supported"), (warning.Code, warning.Message));
        Assert.Equal("Please update", ((AdaptiveTextBlock)Assert.Single(result.Card.Body)).Text);
        Assert.Equal("Please update", result.Card.Speak);
    }

    [Fact]
    public void A_fallback_may_have_the_id_of_what_it_replaces()
    {
        var block = AdaptiveCard.FromJson(
            """{"type":"AdaptiveCard","version":"1.2","body":[{"type":"TextBlock","text":"a","id":"x","fallback":{"type":"TextBlock","text":"b","id":"x"}}]}""")
            .Card.Body[0];

        Assert.Equal(AdaptiveFallbackElement.AdaptiveFallbackType.Content, block.Fallback.Type);
        Assert.Equal("b", ((AdaptiveTextBlock)block.Fallback.Content).Text);
    }

    [Fact]
    public void A_fallback_may_say_that_nothing_is_shown()
    {
        var block = AdaptiveCard.FromJson("""{"type":"AdaptiveCard","version":"1.2","body":[{"type":"TextBlock","text":"a","fallback":"drop"}]}""").Card.Body[0];

        Assert.Equal(AdaptiveFallbackElement.AdaptiveFallbackType.Drop, block.Fallback.Type);
    }
}
