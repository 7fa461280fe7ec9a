using System.Text.Json.Nodes;
using AdaptiveCards;

namespace StandIns.Tests.AdaptiveCards;

/// <summary>How a card becomes JSON.</summary>
public sealed class WritingACardTests
{
    [Fact]
    public void A_card_that_was_read_is_written_with_everything_that_was_in_it()
    {
        var written = AdaptiveCard.FromJson(Samples.Board).Card.ToJson();

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Samples.Board), JsonNode.Parse(written)), written);
    }

    [Fact]
    public void A_card_that_was_made_is_written_without_what_was_not_said()
    {
        var card = new AdaptiveCard("1.2") { Body = [new AdaptiveTextBlock("Hello world") { Wrap = false, Size = AdaptiveTextSize.Default }] };

        var written = card.ToJson();

        Assert.Equal(
            """
            {
              "type": "AdaptiveCard",
              "version": "1.2",
              "body": [
                {
                  "type": "TextBlock",
                  "text": "Hello world"
                }
              ]
            }
            """.ReplaceLineEndings("\n"),
            written.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_card_that_was_made_is_read_again_as_it_was()
    {
        var card = new AdaptiveCard(new AdaptiveSchemaVersion(1, 5))
        {
            Body =
            [
                new AdaptiveColumnSet { Columns = [new AdaptiveColumn { Items = [new AdaptiveImage("https://example.org/a.svg") { AltText = "A" }] }] },
                new AdaptiveContainer { Items = [new AdaptiveTextBlock("b") { Weight = AdaptiveTextWeight.Bolder, IsSubtle = true }] },
                new AdaptiveTextInput { Id = "words", Label = "c", IsMultiline = true },
                new AdaptiveChoiceSetInput { Id = "choice", Choices = [new AdaptiveChoice { Title = "d", Value = "e" }] },
            ],
            Actions = [new AdaptiveSubmitAction { Title = "f", DataJson = """{"place":"left"}""" }, new AdaptiveOpenUrlAction { UrlString = "/g" }],
        };

        var again = AdaptiveCard.FromJson(card.ToJson());

        Assert.Empty(again.Warnings);
        Assert.Equal(card.ToJson(), again.Card.ToJson());
    }

    [Fact]
    public void What_was_taken_out_of_a_card_that_was_read_is_not_written()
    {
        var card = AdaptiveCard.FromJson(Samples.Board).Card;

        card.Body.RemoveRange(1, card.Body.Count - 1);
        card.Actions = [];

        Assert.DoesNotContain("ColumnSet", card.ToJson(), StringComparison.Ordinal);
        Assert.DoesNotContain("OpenUrl", card.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_of_every_script_are_written_as_themselves()
    {
        var card = new AdaptiveCard("1.5") { Speak = "آپ کیسے ہیں؟ 👍" };

        Assert.Contains("آپ کیسے ہیں؟", card.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fallback_of_each_kind_is_written()
    {
        var card = new AdaptiveCard("1.2")
        {
            Body =
            [
                new AdaptiveTextBlock("a") { Fallback = new AdaptiveFallbackElement(AdaptiveFallbackElement.AdaptiveFallbackType.Drop) },
                new AdaptiveTextBlock("b") { Fallback = new AdaptiveFallbackElement(new AdaptiveTextBlock("c")) },
            ],
        };

        var body = JsonNode.Parse(card.ToJson())!["body"]!;

        Assert.Equal("drop", (string?)body[0]!["fallback"]);
        Assert.Equal("c", (string?)body[1]!["fallback"]!["text"]);
    }
}
