using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Recognizers.Text;

namespace StandIns.Tests.Dialogs.Prompts;

public sealed class NumberPromptTests
{
    [Theory]
    [InlineData("42", 42)]
    [InlineData("I am seven", 7)]
    [InlineData("twenty-one of them", 21)]
    public async Task A_number_is_read_in_digits_and_words(string said, int read)
    {
        var talk = Asking(new NumberPrompt<int>("p"));

        await talk.GoesAsync(("hi", ["How many?"]), (said, [$"got {read}"]));
    }

    [Fact]
    public async Task What_is_no_number_is_asked_for_again()
    {
        var talk = Asking(new NumberPrompt<int>("p"));

        await talk.GoesAsync(("hi", ["How many?"]), ("many", ["A number, please."]), (string.Empty, ["A number, please."]), ("3", ["got 3"]));
    }

    [Fact]
    public async Task The_validator_has_the_last_word_and_sees_what_was_not_understood_too()
    {
        PromptValidator<int> small = (prompt, _) => Task.FromResult(prompt.Recognized.Succeeded && prompt.Recognized.Value < 10);
        var talk = Asking(new NumberPrompt<int>("p", small, Culture.English));

        await talk.GoesAsync(("hi", ["How many?"]), ("100", ["A number, please."]), ("none", ["A number, please."]), ("9", ["got 9"]));
    }

    [Theory]
    [InlineData("int")]
    [InlineData("long")]
    [InlineData("float")]
    [InlineData("double")]
    [InlineData("decimal")]
    public async Task The_answer_has_the_type_that_was_asked_for(string type)
    {
        Dialog prompt = type switch
        {
            "int" => new NumberPrompt<int>("p"),
            "long" => new NumberPrompt<long>("p"),
            "float" => new NumberPrompt<float>("p"),
            "double" => new NumberPrompt<double>("p"),
            _ => new NumberPrompt<decimal>("p"),
        };
        var talk = Asking(prompt);
        await talk.GoesAsync(("hi", ["How many?"]), ("12", ["got 12"]));

        object expected = type switch { "int" => 12, "long" => 12L, "float" => 12f, "double" => 12d, _ => 12m };

        Assert.Equal(expected, talk.Result!.Result);
    }

    [Fact]
    public async Task A_number_too_large_for_its_type_is_not_understood()
    {
        await Asking(new NumberPrompt<int>("p")).GoesAsync(("hi", ["How many?"]), ("99999999999", ["A number, please."]));
        await Asking(new NumberPrompt<long>("p")).GoesAsync(("hi", ["How many?"]), ("99999999999", ["got 99999999999"]));
    }

    [Fact]
    public void Other_types_are_refused_when_it_is_made()
    {
        Assert.Throws<NotSupportedException>(() => new NumberPrompt<short>("p"));
        Assert.Throws<NotSupportedException>(() => new NumberPrompt<bool>("p"));
    }

    private static Talk Asking(Dialog prompt) => new(
        new WaterfallDialog("w",
        [
            (step, cancel) => step.PromptAsync("p", new PromptOptions { Prompt = MessageFactory.Text("How many?"), RetryPrompt = MessageFactory.Text("A number, please.") }, cancel),
            Steps.SayResult(),
        ]),
        prompt);
}
