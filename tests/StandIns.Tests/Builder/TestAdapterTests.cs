using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace StandIns.Tests.Builder;

public sealed class TestAdapterTests
{
    private readonly TestAdapter _adapter = new();
    private Activity? _seen;

    [Fact]
    public async Task What_a_test_says_is_addressed_to_the_bot_and_numbered()
    {
        await _adapter.SendTextToBotAsync("hello", SeeAsync, CancellationToken.None);

        Assert.Equal(("hello", ActivityTypes.Message, "en-us"), (_seen?.Text, _seen?.Type, _seen?.Locale));
        Assert.Equal(("user1", "bot", "Conversation1", "test", "https://test.com"), (_seen?.From.Id, _seen?.Recipient.Id, _seen?.Conversation.Id, _seen?.ChannelId, _seen?.ServiceUrl));
        Assert.NotNull(_seen?.Timestamp);
        Assert.NotNull(_seen?.LocalTimestamp);
        var first = _seen!.Id;
        await _adapter.SendTextToBotAsync("again", SeeAsync, CancellationToken.None);
        Assert.NotEqual(first, _seen.Id);
    }

    [Fact]
    public async Task An_activity_keeps_its_sender_unless_that_is_a_bot_or_nobody()
    {
        var from = new List<string?>();
        ChannelAccount?[] senders = [new("ann"), null, new("unknown"), new("other", role: RoleTypes.Bot)];

        foreach (var sender in senders)
        {
            await _adapter.ProcessActivityAsync(new Activity { From = sender }, SeeAsync);
            from.Add(_seen?.From.Id);
        }

        Assert.Equal(["ann", "user1", "user1", "user1"], from);
    }

    [Theory]
    [InlineData(Channels.Msteams)]
    [InlineData(Channels.Directline)]
    public async Task It_can_be_any_channel(string channel)
    {
        var adapter = new TestAdapter(channel);

        await adapter.SendTextToBotAsync("hello", (turn, cancel) => turn.SendActivityAsync("hi", cancellationToken: cancel), CancellationToken.None);

        Assert.Equal(channel, adapter.GetNextReply().ChannelId);
    }

    [Fact]
    public void A_conversation_of_ones_own_has_ids_in_small_letters()
    {
        var conversation = TestAdapter.CreateConversation("A test", "Ann");

        Assert.Equal(("A test", "ann", "Ann", "bot", "Bot"), (conversation.Conversation.Id, conversation.User.Id, conversation.User.Name, conversation.Bot.Id, conversation.Bot.Name));
        Assert.Same(conversation, new TestAdapter(conversation).Conversation);
    }

    [Fact]
    public async Task Replies_wait_in_order_with_an_id_and_a_time()
    {
        await SayAsync(turn => turn.SendActivitiesAsync([MessageFactory.Text("one"), MessageFactory.Text("two")]));

        Assert.Equal(2, _adapter.ActiveQueue.Count);
        var first = _adapter.GetNextReply();
        Assert.Equal("one", first.AsMessageActivity().Text);
        Assert.NotEmpty(first.Id);
        Assert.NotNull(first.Timestamp);
        Assert.Equal("two", _adapter.GetNextReply().AsMessageActivity().Text);
        Assert.Null(_adapter.GetNextReply());
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task Traces_are_queued_only_when_asked_for(bool asked, int queued)
    {
        var adapter = new TestAdapter(sendTraceActivity: asked);

        await adapter.SendTextToBotAsync("hello", (turn, cancel) => turn.SendActivityAsync(new Activity { Type = ActivityTypes.Trace }, cancel), CancellationToken.None);

        Assert.Equal(queued, adapter.ActiveQueue.Count);
    }

    [Fact]
    public async Task A_pause_is_made_and_not_queued()
    {
        await SayAsync(turn => turn.SendActivitiesAsync([new Activity { Type = ActivityTypesEx.Delay, Value = 1 }, MessageFactory.Text("after")]));

        Assert.Equal("after", Assert.Single(_adapter.ActiveQueue).Text);
    }

    [Fact]
    public async Task A_reply_can_be_changed_and_deleted_where_it_stands()
    {
        ResourceResponse[] sent = [];
        await SayAsync(async turn =>
        {
            sent = await turn.SendActivitiesAsync([MessageFactory.Text("one"), MessageFactory.Text("two"), MessageFactory.Text("three")]);
            await turn.UpdateActivityAsync(new Activity { Type = ActivityTypes.Message, Id = sent[0].Id, Text = "changed" });
            await turn.DeleteActivityAsync(sent[1].Id);
            Assert.Null((await turn.UpdateActivityAsync(new Activity { Id = "unknown" })).Id);
            await turn.DeleteActivityAsync("unknown");
        });

        Assert.Equal(["changed", "three"], _adapter.ActiveQueue.Select(reply => reply.Text));
    }

    [Fact]
    public async Task A_new_conversation_begins_with_an_empty_queue_and_an_update()
    {
        await SayAsync(turn => turn.SendActivityAsync("old"));

        await _adapter.CreateConversationAsync(Channels.Test, SeeAsync, CancellationToken.None);

        Assert.Empty(_adapter.ActiveQueue);
        Assert.Equal(ActivityTypes.ConversationUpdate, _seen?.Type);
        Assert.NotEmpty(_seen!.Conversation.Id);
    }

    [Fact]
    public async Task An_activity_can_come_from_somebody_with_claims()
    {
        BotAdapter adapter = _adapter.Use(new AutoSaveStateMiddleware());

        Assert.Null(await adapter.ProcessActivityAsync(null, new Activity { Text = "hello" }, SeeAsync, CancellationToken.None));
        Assert.Equal("hello", _seen?.Text);
    }

    private Task SeeAsync(ITurnContext turn, CancellationToken cancel)
    {
        _seen = turn.Activity;
        return Task.CompletedTask;
    }

    private Task SayAsync(Func<ITurnContext, Task> bot) => _adapter.SendTextToBotAsync("hello", (turn, _) => bot(turn), CancellationToken.None);
}
