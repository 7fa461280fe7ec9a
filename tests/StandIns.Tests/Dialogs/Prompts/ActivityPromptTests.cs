using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace StandIns.Tests.Dialogs.Prompts;

public sealed class ActivityPromptTests
{
    private static readonly PromptValidator<Activity> IsEvent = (prompt, _) => Task.FromResult(prompt.Recognized.Value.Type == ActivityTypes.Event);

    [Fact]
    public async Task It_takes_an_activity_of_any_kind_that_its_validator_takes()
    {
        var talk = Asking();
        await talk.GoesAsync(("hi", ["An event?"]));

        var replies = await talk.SendsAsync(new Activity { Type = ActivityTypes.Event, Name = "arrived" });

        Assert.Equal("got arrived", Assert.Single(replies).Text);
    }

    [Fact]
    public async Task A_message_that_is_not_taken_is_answered_with_the_retry_prompt()
    {
        await Asking().GoesAsync(("hi", ["An event?"]), ("words", ["An event, please."]));
    }

    [Fact]
    public async Task Another_activity_that_is_not_taken_is_not_answered()
    {
        var talk = Asking();
        await talk.SaysAsync("hi");

        Assert.Empty(await talk.SendsAsync(new Activity { Type = ActivityTypes.Typing }));
    }

    [Fact]
    public async Task When_a_dialog_begun_above_it_ends_it_asks_again_and_waits()
    {
        var talk = Asking();
        await talk.SaysAsync("hi");

        talk.Instead = dc => dc.BeginDialogAsync("help");

        await talk.GoesAsync(("help", ["help", "An event?"]));
        Assert.Equal(DialogTurnStatus.Waiting, talk.Result!.Status);
    }

    [Fact]
    public async Task Attempts_are_counted_from_1()
    {
        var counts = new List<int>();
        PromptValidator<Activity> validator = (prompt, _) =>
        {
            counts.Add(prompt.AttemptCount);

            return Task.FromResult(false);
        };
        var talk = Asking(validator);

        await talk.GoesAsync(("hi", ["An event?"]), ("a", ["An event, please."]), ("b", ["An event, please."]));

        Assert.Equal([1, 2], counts);
    }

    [Fact]
    public void It_needs_a_validator()
    {
        Assert.Throws<ArgumentNullException>(() => new ActivityPrompt("p", null));
    }

    private static Talk Asking(PromptValidator<Activity>? validator = null) => new(
        new WaterfallDialog("w",
        [
            (step, cancel) => step.PromptAsync("p", new PromptOptions { Prompt = MessageFactory.Text("An event?"), RetryPrompt = MessageFactory.Text("An event, please.") }, cancel),
            (step, cancel) => Steps.SayAndEnd($"got {((Activity)step.Result).Name}")(step, cancel),
        ]),
        new ActivityPrompt("p", validator ?? IsEvent),
        new WaterfallDialog("help", [Steps.SayAndEnd("help")]));
}
