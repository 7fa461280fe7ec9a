using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace StandIns.Tests.Builder;

public sealed class MessageFactoryTests
{
    [Fact]
    public void A_text_is_a_message_that_accepts_input()
    {
        var message = MessageFactory.Text("hello", "<speak/>");

        Assert.Equal((ActivityTypes.Message, "hello", "<speak/>", InputHints.AcceptingInput), (message.Type, message.Text, message.Speak, message.InputHint));
        Assert.Empty(message.Attachments);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void An_empty_text_is_no_text(string? text)
    {
        var message = MessageFactory.Text(text, text, InputHints.ExpectingInput);

        Assert.Equal((null, null, InputHints.ExpectingInput), (message.Text, message.Speak, message.InputHint));
    }

    [Fact]
    public void Texts_become_buttons_that_say_and_send_them()
    {
        var message = MessageFactory.SuggestedActions(["Yes", "No"], "Ready?");

        Assert.Equal("Ready?", message.Text);
        Assert.Equal([(ActionTypes.ImBack, "Yes", "Yes"), (ActionTypes.ImBack, "No", "No")], message.SuggestedActions.Actions.Select(button => (button.Type, button.Title, (string)button.Value)));
        Assert.Null(message.SuggestedActions.To);
    }

    [Fact]
    public void Buttons_can_be_for_some_only()
    {
        var button = new CardAction(ActionTypes.OpenUrl, "Help");

        var message = MessageFactory.SuggestedActions([button], null, null, null, ["ann"]);

        Assert.Equal([button], message.SuggestedActions.Actions);
        Assert.Equal(["ann"], message.SuggestedActions.To);
    }

    [Fact]
    public void Attachments_stand_in_a_list_or_a_carousel()
    {
        var attachment = new Attachment("image/png");

        Assert.Equal((AttachmentLayoutTypes.List, 1), Layout(MessageFactory.Attachment(attachment)));
        Assert.Equal((AttachmentLayoutTypes.List, 2), Layout(MessageFactory.Attachment([attachment, attachment])));
        Assert.Equal((AttachmentLayoutTypes.Carousel, 2), Layout(MessageFactory.Carousel([attachment, attachment])));
    }

    [Fact]
    public void An_address_becomes_an_attachment_with_a_name_that_may_be_empty()
    {
        var attachment = MessageFactory.ContentUrl("https://a.example/b.png", "image/png").Attachments.Single();

        Assert.Equal(("https://a.example/b.png", "image/png", string.Empty), (attachment.ContentUrl, attachment.ContentType, attachment.Name));
        Assert.Equal("b.png", MessageFactory.ContentUrl("https://a.example/b.png", "image/png", "b.png").Attachments.Single().Name);
    }

    [Fact]
    public void Nothing_to_attach_or_to_press_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => MessageFactory.SuggestedActions((IEnumerable<string>)null!));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.SuggestedActions((IEnumerable<CardAction>)null!));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.Attachment((Attachment)null!));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.Attachment((IEnumerable<Attachment>)null!));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.Carousel(null));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.ContentUrl(" ", "image/png"));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.ContentUrl("https://a.example", ""));
    }

    private static (string, int) Layout(IMessageActivity message) => (message.AttachmentLayout, message.Attachments.Count);
}
