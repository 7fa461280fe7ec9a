using Microsoft.Bot.Builder.Dialogs.Choices;

namespace StandIns.Tests.Dialogs.Choices;

public sealed class ChoiceRecognizersTests
{
    private static readonly string[] Colours = ["red", "green", "blue"];

    [Theory]
    [InlineData("the red one please.", "red@4-6")]
    [InlineData("the first one please.", "red@4-8")]
    [InlineData("the first and third one please.", "red@4-8 blue@14-18")]
    [InlineData("1", "red@0-0")]
    [InlineData("one", "red@0-2")]
    [InlineData("option one and 3.", "red@7-9 blue@15-15")]
    [InlineData("0", "")]
    [InlineData("4", "")]
    [InlineData("2.5", "")]
    [InlineData("nothing", "")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Choices_are_read_by_words_then_places_then_numbers(string? said, string read)
    {
        var found = ChoiceRecognizers.RecognizeChoices(said, Colours);

        Assert.Equal(read, string.Join(' ', found.Select(choice => $"{choice.Resolution.Value}@{choice.Start}-{choice.End}")));
    }

    [Fact]
    public void Words_go_before_places_and_places_before_numbers()
    {
        Assert.Equal(["second", "first division"], Read("the first division book, 1, and the second", ["second", "first division"]));
        Assert.Equal(["green"], Read("the second of 3", Colours));
    }

    [Fact]
    public void A_choice_read_by_place_or_number_has_no_synonym_and_a_full_score()
    {
        var found = Assert.Single(ChoiceRecognizers.RecognizeChoices("3", Colours));

        Assert.Equal((2, 1.0f, null, "choice"), (found.Resolution.Index, found.Resolution.Score, found.Resolution.Synonym, found.TypeName));
    }

    [Theory]
    [InlineData("the first one please.", true, false, "red")]
    [InlineData("the first one please.", false, false, "")]
    [InlineData("one", false, true, "red")]
    [InlineData("one", true, false, "")]
    public void Places_and_numbers_can_be_left_out(string said, bool ordinals, bool numbers, string read)
    {
        var found = ChoiceRecognizers.RecognizeChoices(said, Colours, new FindChoicesOptions { RecognizeOrdinals = ordinals, RecognizeNumbers = numbers });

        Assert.Equal(read, string.Join(' ', found.Select(choice => choice.Resolution.Value)));
    }

    private static IEnumerable<string> Read(string said, string[] choices) =>
        ChoiceRecognizers.RecognizeChoices(said, choices).Select(found => found.Resolution.Value).Order(StringComparer.Ordinal).Reverse();
}
