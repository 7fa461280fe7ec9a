using AdaptiveCards;

namespace StandIns.Tests.AdaptiveCards;

/// <summary>What is doubtful in a card and read all the same.</summary>
public sealed class WarningsTests
{
    [Fact]
    public void Unknown_elements_and_actions_are_kept_with_a_warning_each()
    {
        var result = AdaptiveCard.FromJson(
            """
            {"type":"AdaptiveCard","version":"1.0",
             "body":[{"type":"IDunno","text":"Hello"},{"type":"TextBlock","text":"Hello"}],
             "actions":[{"type":"Action.IDunno","title":"Action 1"},{"type":"Action.Submit","title":"Action 1"}]}
            """);

        Assert.Equal(
            [(-1, "Unknown element 'IDunno'"), (-1, "Unknown element 'Action.IDunno'")],
            result.Warnings.Select(warning => (warning.Code, warning.Message)));
        Assert.Equal(("IDunno", "Action.IDunno", "Action 1"), (result.Card.Body[0].Type, result.Card.Actions[0].Type, result.Card.Actions[0].Title));
    }

    [Theory]
    [InlineData("TextBlock", "text")]
    [InlineData("Image", "url")]
    [InlineData("Container", "items")]
    [InlineData("ActionSet", "actions")]
    [InlineData("FactSet", "facts")]
    [InlineData("RichTextBlock", "inlines")]
    [InlineData("ImageSet", "images")]
    public void A_missing_required_property_is_warned_of_though_the_packages_own_words_were_not_found(string type, string property)
    {
        var result = AdaptiveCard.FromJson($$"""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"{{type}}"}]}""");

        var warning = Assert.Single(result.Warnings);
        Assert.Contains(type, warning.Message, StringComparison.Ordinal);
        Assert.Contains(property, warning.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"type":"Action.OpenUrl"}""", "url")]
    [InlineData("""{"type":"Action.ToggleVisibility"}""", "targetElements")]
    public void A_missing_required_property_of_an_action_is_warned_of(string action, string property)
    {
        var result = AdaptiveCard.FromJson($$"""{"type":"AdaptiveCard","version":"1.5","actions":[{{action}}]}""");

        Assert.Contains(property, Assert.Single(result.Warnings).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"type":"Container","items":[],"selectAction":{"type":"Action.Nothing"}}""")]
    [InlineData("""{"type":"Image","url":"https://example.org/a.svg","selectAction":{"type":"Action.Nothing"}}""")]
    [InlineData("""{"type":"ColumnSet","columns":[{"items":[{"type":"Nothing"}]}]}""")]
    [InlineData("""{"type":"ImageSet","images":[{"type":"Nothing"},{"url":"https://example.org/a.svg"}]}""")]
    [InlineData("""{"type":"Table","rows":[{"cells":[{"type":"TableCell","items":[{"type":"Nothing"}]}]}]}""")]
    [InlineData("""{"type":"TextBlock","text":"a","fallback":{"type":"Nothing"}}""")]
    [InlineData("""{"type":"Input.Text","id":"a","inlineAction":{"type":"Action.Nothing"}}""")]
    [InlineData("""{"type":"ActionSet","actions":[{"type":"Action.ShowCard","card":{"type":"AdaptiveCard","body":[{"type":"Nothing"}]}}]}""")]
    public void Warnings_come_from_any_depth(string element)
    {
        var result = AdaptiveCard.FromJson($$"""{"type":"AdaptiveCard","version":"1.5","body":[{{element}}]}""");

        Assert.Contains(result.Warnings, warning => warning.Message.EndsWith("Nothing'", StringComparison.Ordinal));
    }

    [Fact]
    public void An_action_among_elements_is_warned_of_though_it_was_not_found_what_the_package_says()
    {
        var result = AdaptiveCard.FromJson("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"Action.Submit","title":"a"}]}""");

        Assert.Single(result.Warnings);
        Assert.Empty(result.Card.Body);
    }

    [Theory]
    [InlineData("en", 0)]
    [InlineData("fil", 0)]
    [InlineData("en-GB", 1)]
    [InlineData("english", 1)]
    public void A_language_is_two_or_three_letters(string language, int warnings)
    {
        var result = AdaptiveCard.FromJson($$"""{"type":"AdaptiveCard","version":"1.5","lang":"{{language}}"}""");

        Assert.Equal(warnings, result.Warnings.Count(warning => warning.Code == 12));
        Assert.Equal(language, result.Card.Lang);
    }

    [Theory]
    [InlineData("""{"type":"RichTextBlock","inlines":["a",{"type":"TextRun","text":"b"}]}""")]
    [InlineData("""{"type":"Media","sources":[{"mimeType":"audio/mpeg","url":"https://example.org/a.mp3"}]}""")]
    [InlineData("""{"type":"Input.Date","id":"a"}""")]
    [InlineData("""{"type":"Input.Time","id":"a"}""")]
    [InlineData("""{"type":"Input.Number","id":"a"}""")]
    [InlineData("""{"type":"Input.Toggle","id":"a","title":"b"}""")]
    [InlineData("""{"type":"TextBlock","text":"a","isVisible":false,"spacing":"large"}""")]
    [InlineData("""{"type":"Container","rtl":true,"items":[{"type":"TextBlock","text":"a"}]}""")]
    [InlineData("""{"type":"ActionSet","actions":[{"type":"Action.Execute","verb":"a"},{"type":"Action.ToggleVisibility","targetElements":["a"]}]}""")]
    public void Everything_in_the_schema_is_known(string element) =>
        Assert.Empty(AdaptiveCard.FromJson($$"""{"type":"AdaptiveCard","version":"1.5","body":[{{element}}]}""").Warnings);
}
