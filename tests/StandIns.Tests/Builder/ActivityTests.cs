using System.Text.Json;
using Microsoft.Bot.Schema;

namespace StandIns.Tests.Builder;

public sealed class ActivityTests
{
    [Fact]
    public void A_reply_goes_back_to_whoever_spoke()
    {
        var said = Turn.Said("hello");
        said.Locale = "en-GB";

        var reply = said.CreateReply("hi");

        Assert.Equal((ActivityTypes.Message, "hi", "en-GB", "1234"), (reply.Type, reply.Text, reply.Locale, reply.ReplyToId));
        Assert.Equal(("bot", "Bot", "ann", "Ann"), (reply.From.Id, reply.From.Name, reply.Recipient.Id, reply.Recipient.Name));
        Assert.Equal(("talk", "test", "https://test.example"), (reply.Conversation.Id, reply.ChannelId, reply.ServiceUrl));
        Assert.Empty(reply.Attachments);
        Assert.Empty(reply.Entities);
        Assert.NotNull(reply.Timestamp);
    }

    [Fact]
    public void A_reply_without_words_says_nothing_and_may_change_the_language()
    {
        var reply = Turn.Said("hello").CreateReply(locale: "ur");

        Assert.Equal((string.Empty, "ur"), (reply.Text, reply.Locale));
    }

    [Fact]
    public void A_reply_to_nobody_has_an_empty_recipient()
    {
        var said = Turn.Said("hello");
        said.From = null;

        Assert.Null(said.CreateReply().Recipient.Id);
    }

    [Theory]
    [InlineData("directline", null)]
    [InlineData("webchat", null)]
    [InlineData("WebChat", null)]
    [InlineData("msteams", "1234")]
    public void Replies_to_who_joined_name_no_activity_where_the_channel_never_shows_it(string channel, string? answered)
    {
        var update = Turn.Said("");
        update.Type = ActivityTypes.ConversationUpdate;
        update.ChannelId = channel;

        Assert.Equal(answered, update.CreateReply().ReplyToId);
        Assert.Equal(answered, update.GetConversationReference().ActivityId);
    }

    [Fact]
    public void A_reference_says_where_a_conversation_is()
    {
        var said = Turn.Said("hello");
        said.Locale = "en-GB";

        var reference = said.GetConversationReference();

        Assert.Equal(("1234", "ann", "bot"), (reference.ActivityId, reference.User.Id, reference.Bot.Id));
        Assert.Equal(("talk", "test", "https://test.example", "en-GB"), (reference.Conversation.Id, reference.ChannelId, reference.ServiceUrl, reference.Locale));
    }

    [Fact]
    public void A_reference_to_a_reply_names_the_reply()
    {
        Assert.Equal("77", Turn.Said("hello").GetReplyConversationReference(new ResourceResponse("77")).ActivityId);
    }

    [Fact]
    public void Going_out_an_activity_is_addressed_to_the_user_and_answers_theirs()
    {
        var reference = Turn.Said("hello").GetConversationReference();

        var reply = new Activity { Type = ActivityTypes.Message }.ApplyConversationReference(reference);

        Assert.Equal(("bot", "ann", "1234", null), (reply.From.Id, reply.Recipient.Id, reply.ReplyToId, reply.Id));
    }

    [Fact]
    public void Coming_in_an_activity_is_addressed_to_the_bot()
    {
        var reference = Turn.Said("hello").GetConversationReference();

        var incoming = new Activity { Type = ActivityTypes.Message, Id = "old" }.ApplyConversationReference(reference, isIncoming: true);

        Assert.Equal(("ann", "bot", "1234", null), (incoming.From.Id, incoming.Recipient.Id, incoming.Id, incoming.ReplyToId));
    }

    [Fact]
    public void Without_an_activity_in_the_reference_the_id_and_what_is_answered_stay()
    {
        var reference = new ConversationReference { User = new ChannelAccount("ann") };

        Assert.Equal("old", new Activity { Id = "old" }.ApplyConversationReference(reference, isIncoming: true).Id);
        Assert.Equal("first", new Activity { ReplyToId = "first" }.ApplyConversationReference(reference).ReplyToId);
    }

    [Theory]
    [InlineData("ur", "en", "ur")]
    [InlineData(null, "en", "en")]
    [InlineData("ur", null, "ur")]
    public void An_activity_keeps_its_own_language_over_the_conversations(string? own, string? conversations, string expected)
    {
        var activity = new Activity { Locale = own }.ApplyConversationReference(new ConversationReference { Locale = conversations });

        Assert.Equal(expected, activity.Locale);
    }

    [Theory]
    [InlineData("message", true)]
    [InlineData("MESSAGE", true)]
    [InlineData("message/extra", true)]
    [InlineData("messageUpdate", false)]
    [InlineData("typing", false)]
    [InlineData(null, false)]
    public void A_kind_of_activity_is_known_by_its_first_part_in_any_case(string? type, bool message)
    {
        Assert.Equal(message, new Activity { Type = type }.AsMessageActivity() is not null);
    }

    [Fact]
    public void Each_kind_of_activity_is_itself_and_no_other()
    {
        (IActivity Made, Func<Activity, IActivity?> As)[] kinds =
        [
            (Activity.CreateMessageActivity(), activity => activity.AsMessageActivity()),
            (Activity.CreateTypingActivity(), activity => activity.AsTypingActivity()),
            (Activity.CreateEventActivity(), activity => activity.AsEventActivity()),
            (Activity.CreateInvokeActivity(), activity => activity.AsInvokeActivity()),
            (Activity.CreateEndOfConversationActivity(), activity => activity.AsEndOfConversationActivity()),
            (Activity.CreateConversationUpdateActivity(), activity => activity.AsConversationUpdateActivity()),
            (new Activity { Type = ActivityTypes.MessageReaction }, activity => activity.AsMessageReactionActivity()),
            (new Activity { Type = ActivityTypes.MessageUpdate }, activity => activity.AsMessageUpdateActivity()),
            (new Activity { Type = ActivityTypes.MessageDelete }, activity => activity.AsMessageDeleteActivity()),
            (new Activity { Type = ActivityTypes.InstallationUpdate }, activity => activity.AsInstallationUpdateActivity()),
        ];

        Assert.All(kinds, made => Assert.Equal([made.Made], kinds.Select(kind => kind.As((Activity)made.Made)).Where(kind => kind is not null)));
    }

    [Fact]
    public void Messages_and_changes_of_members_begin_with_empty_lists()
    {
        var message = Activity.CreateMessageActivity();
        var update = Activity.CreateConversationUpdateActivity();

        Assert.Empty(message.Attachments);
        Assert.Empty(message.Entities);
        Assert.Empty(update.MembersAdded);
        Assert.Empty(update.MembersRemoved);
    }

    [Fact]
    public void Content_is_words_a_summary_an_attachment_or_channel_data()
    {
        Assert.False(new Activity { Text = " ", Attachments = [] }.HasContent());
        Assert.True(new Activity { Text = "hello" }.HasContent());
        Assert.True(new Activity { Summary = "hello" }.HasContent());
        Assert.True(new Activity { Attachments = [new Attachment()] }.HasContent());
        Assert.True(new Activity { ChannelData = new object() }.HasContent());
    }

    [Fact]
    public void Channel_data_is_read_as_a_type_of_ones_own()
    {
        var own = new Tapped("b1", 2);
        var typed = new Activity { ChannelData = own };
        var json = new Activity { ChannelData = JsonSerializer.SerializeToElement(new { board = "b1", place = 2 }) };

        Assert.Same(own, typed.GetChannelData<Tapped>());
        Assert.Equal(own, json.GetChannelData<Tapped>());
        Assert.True(json.TryGetChannelData<Tapped>(out var got));
        Assert.Equal(own, got);
    }

    [Fact]
    public void No_channel_data_is_nothing_and_other_channel_data_is_refused()
    {
        Assert.Null(new Activity().GetChannelData<Tapped>());
        Assert.False(new Activity().TryGetChannelData<Tapped>(out _));
        Assert.False(new Activity { ChannelData = "words" }.TryGetChannelData<Tapped>(out _));
        Assert.False(new Activity { ChannelData = JsonSerializer.SerializeToElement("words") }.TryGetChannelData<Tapped>(out _));
    }

    [Fact]
    public void A_continuation_is_an_event_to_the_bot_about_the_reference()
    {
        var reference = Turn.Said("hello").GetConversationReference();

        var continuation = reference.GetContinuationActivity();

        Assert.Equal((ActivityTypes.Event, "ContinueConversation"), (continuation.Type, continuation.Name));
        Assert.Equal(("ann", "bot", "talk"), (continuation.From.Id, continuation.Recipient.Id, continuation.Conversation.Id));
        Assert.Same(reference, continuation.RelatesTo);
        Assert.NotEmpty(continuation.Id);
    }

    private sealed record Tapped(string Board, int Place);
}
