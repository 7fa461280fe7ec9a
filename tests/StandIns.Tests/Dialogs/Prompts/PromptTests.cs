using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace StandIns.Tests.Dialogs.Prompts;

/// <summary>What every prompt does, shown with the one for text.</summary>
public sealed class PromptTests
{
    [Fact]
    public async Task It_asks_waits_and_ends_with_the_answer()
    {
        var talk = new Talk(new WaterfallDialog("w", [Steps.Ask("p", "Name?"), Steps.SayResult()]), new TextPrompt("p"));

        await talk.GoesAsync(("hi", ["Name?"]), ("Ada", ["got Ada"]));
    }

    [Fact]
    public async Task An_answer_the_validator_does_not_take_is_asked_for_again_with_the_retry_prompt()
    {
        var talk = Asking(Longer, retry: "Longer, please.");

        await talk.GoesAsync(("hi", ["Name?"]), ("A", ["Longer, please."]), ("Al", ["Longer, please."]), ("Ada", ["got Ada"]));
    }

    [Fact]
    public async Task Without_a_retry_prompt_the_question_is_asked_again()
    {
        await Asking(Longer).GoesAsync(("hi", ["Name?"]), ("A", ["Name?"]), ("Ada", ["got Ada"]));
    }

    [Fact]
    public async Task A_validator_that_says_why_not_is_not_talked_over()
    {
        PromptValidator<string> validator = async (prompt, cancel) =>
        {
            if (prompt.Recognized.Value.Length < 3)
            {
                await prompt.Context.SendActivityAsync("Too short.", cancellationToken: cancel);

                return false;
            }

            return true;
        };

        await Asking(validator, retry: "never said").GoesAsync(("hi", ["Name?"]), ("A", ["Too short."]), ("Ada", ["got Ada"]));
    }

    [Fact]
    public async Task A_validator_may_change_the_answer()
    {
        PromptValidator<string> validator = (prompt, _) =>
        {
            prompt.Recognized.Value = prompt.Recognized.Value.ToUpperInvariant();

            return Task.FromResult(true);
        };

        await Asking(validator).GoesAsync(("hi", ["Name?"]), ("Ada", ["got ADA"]));
    }

    [Fact]
    public async Task Attempts_are_counted_from_1_and_a_validator_keeps_what_it_likes_between_them()
    {
        PromptValidator<string> validator = async (prompt, cancel) =>
        {
            var before = prompt.State.TryGetValue("said", out var said) ? said : "nothing";
            prompt.State["said"] = prompt.Recognized.Value;
            await prompt.Context.SendActivityAsync($"{prompt.AttemptCount} after {before}", cancellationToken: cancel);

            return prompt.AttemptCount == 3;
        };

        await Asking(validator).GoesAsync(
            ("hi", ["Name?"]),
            ("a", ["1 after nothing"]),
            ("b", ["2 after a"]),
            ("c", ["3 after b", "got c"]));
    }

    [Fact]
    public async Task The_options_and_their_validations_reach_the_validator_of_every_attempt()
    {
        PromptValidator<string> validator = (prompt, _) => Task.FromResult(prompt.Recognized.Value.Length >= ((Rule)prompt.Options.Validations).Shortest);

        await Asking(validator, validations: new Rule { Shortest = 2 }).GoesAsync(("hi", ["Name?"]), ("A", ["Name?"]), ("Al", ["got Al"]));
    }

    [Theory]
    [InlineData(ActivityTypes.Event)]
    [InlineData(ActivityTypes.Typing)]
    public async Task Anything_but_a_message_is_no_answer_and_not_asked_about(string type)
    {
        var talk = Asking(Longer);
        await talk.SaysAsync("hi");

        Assert.Empty(await talk.SendsAsync(new Activity { Type = type, Name = "n" }));
        await talk.GoesAsync(("Ada", ["got Ada"]));
    }

    [Fact]
    public async Task When_a_dialog_begun_above_it_ends_it_asks_again()
    {
        var talk = new Talk(
            new WaterfallDialog("w", [Steps.Ask("p", "Name?"), Steps.SayResult()]),
            new TextPrompt("p"),
            new WaterfallDialog("help", [Steps.SayAndEnd("help")]));
        await talk.SaysAsync("hi");

        talk.Instead = dc => dc.BeginDialogAsync("help");

        await talk.GoesAsync(("help", ["help", "Name?"]), ("Ada", ["got Ada"]));
    }

    [Fact]
    public async Task Asked_to_ask_again_it_says_the_question_not_the_retry()
    {
        var talk = Asking(Longer, retry: "Longer, please.");
        await talk.GoesAsync(("hi", ["Name?"]), ("A", ["Longer, please."]));

        talk.Instead = async dc =>
        {
            await dc.RepromptDialogAsync();

            return Dialog.EndOfTurn;
        };

        await talk.GoesAsync(("again", ["Name?"]));
    }

    [Fact]
    public async Task A_question_that_does_not_say_so_expects_input()
    {
        var talk = new Talk(new WaterfallDialog("w", [(step, cancel) => step.PromptAsync("p", new PromptOptions { Prompt = new Activity { Type = ActivityTypes.Message, Text = "Name?" } }, cancel)]), new TextPrompt("p"));

        var reply = Assert.Single(await talk.SendsAsync(new Activity { Type = ActivityTypes.Message, Text = "hi" }));

        Assert.Equal(InputHints.ExpectingInput, reply.InputHint);
    }

    [Fact]
    public async Task Without_a_question_it_asks_nothing_and_still_waits()
    {
        var talk = new Talk(new WaterfallDialog("w", [(step, cancel) => step.PromptAsync("p", new PromptOptions(), cancel), Steps.SayResult()]), new TextPrompt("p"));

        await talk.GoesAsync(("hi", []), ("Ada", ["got Ada"]));
    }

    [Fact]
    public async Task It_is_begun_with_prompt_options_and_nothing_else()
    {
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => new Talk(new TextPrompt("p")) { Options = "text" }.SaysAsync("hi"));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => new Talk(new TextPrompt("p")).SaysAsync("hi"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void It_needs_an_id(string? id)
    {
        Assert.Throws<ArgumentNullException>(() => new TextPrompt(id));
        Assert.Throws<ArgumentNullException>(() => new NumberPrompt<int>(id));
        Assert.Throws<ArgumentNullException>(() => new ConfirmPrompt(id));
        Assert.Throws<ArgumentNullException>(() => new ChoicePrompt(id));
        Assert.Throws<ArgumentNullException>(() => new AttachmentPrompt(id));
        Assert.Throws<ArgumentNullException>(() => new ActivityPrompt(id, (_, _) => Task.FromResult(true)));
    }

    private static Task<bool> Longer(PromptValidatorContext<string> prompt, CancellationToken cancel) =>
        Task.FromResult(prompt.Recognized.Succeeded && prompt.Recognized.Value.Length >= 3);

    private static Talk Asking(PromptValidator<string> validator, string? retry = null, object? validations = null) => new(
        new WaterfallDialog("w",
        [
            (step, cancel) => step.PromptAsync(
                "p",
                new PromptOptions
                {
                    Prompt = MessageFactory.Text("Name?"),
                    RetryPrompt = retry is null ? null : MessageFactory.Text(retry),
                    Validations = validations,
                },
                cancel),
            Steps.SayResult(),
        ]),
        new TextPrompt("p", validator));

    public sealed class Rule
    {
        public int Shortest { get; set; }
    }
}
