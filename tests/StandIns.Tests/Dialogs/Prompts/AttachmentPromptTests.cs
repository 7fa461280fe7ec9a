using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace StandIns.Tests.Dialogs.Prompts;

public sealed class AttachmentPromptTests
{
    [Fact]
    public async Task It_ends_with_the_attachments_and_asks_again_for_anything_else()
    {
        var talk = new Talk(
            new WaterfallDialog("w",
            [
                Steps.Ask("p", "A picture?"),
                (step, cancel) => Steps.SayAndEnd($"got {((IList<Attachment>)step.Result).Count}")(step, cancel),
            ]),
            new AttachmentPrompt("p"));
        await talk.GoesAsync(("hi", ["A picture?"]), ("here", ["A picture?"]));

        var replies = await talk.SendsAsync(new Activity { Type = ActivityTypes.Message, Attachments = [new Attachment { ContentType = "image/png", ContentUrl = "https://example.org/1.png" }] });

        Assert.Equal("got 1", Assert.Single(replies).Text);
    }

    [Fact]
    public async Task The_validator_may_want_more_than_one()
    {
        PromptValidator<IList<Attachment>> two = (prompt, _) => Task.FromResult(prompt.Recognized.Succeeded && prompt.Recognized.Value.Count == 2);
        var talk = new Talk(
            new WaterfallDialog("w",
            [
                (step, cancel) => step.PromptAsync("p", new PromptOptions { Prompt = MessageFactory.Text("Two pictures?"), RetryPrompt = MessageFactory.Text("Two!") }, cancel),
            ]),
            new AttachmentPrompt("p", two));
        await talk.SaysAsync("hi");

        var one = await talk.SendsAsync(new Activity { Type = ActivityTypes.Message, Attachments = [new Attachment()] });
        await talk.SendsAsync(new Activity { Type = ActivityTypes.Message, Attachments = [new Attachment(), new Attachment()] });

        Assert.Equal("Two!", Assert.Single(one).Text);
        Assert.Equal(DialogTurnStatus.Complete, talk.Result!.Status);
    }
}
