using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace StandIns.Tests.Builder;

public sealed class TurnContextTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly List<string> _order = [];

    [Fact]
    public void A_turn_needs_an_adapter_and_an_activity()
    {
        Assert.Throws<ArgumentNullException>(() => new TurnContext((BotAdapter)null!, new Activity()));
        Assert.Throws<ArgumentNullException>(() => new TurnContext(_adapter, null));
        Assert.Throws<ArgumentNullException>(() => new TurnContext((ITurnContext)null!, new Activity()));
    }

    [Fact]
    public async Task A_text_is_sent_as_a_message_to_whoever_spoke()
    {
        var turn = Turn.New(_adapter);

        await turn.SendActivityAsync("hi", "<speak/>");

        var sent = Assert.Single(_adapter.Sent);
        Assert.Equal((ActivityTypes.Message, "hi", "<speak/>", "acceptingInput"), (sent.Type, sent.Text, sent.Speak, sent.InputHint));
        Assert.Equal(("ann", "bot", "talk", "1234"), (sent.Recipient.Id, sent.From.Id, sent.Conversation.Id, sent.ReplyToId));
    }

    [Fact]
    public async Task Sending_gives_back_the_channels_ids_in_order()
    {
        var turn = Turn.New(_adapter);

        var sent = await turn.SendActivitiesAsync([new Activity { Type = "message", Id = "a" }, new Activity { Type = "message", Id = "b" }]);

        Assert.Equal(["a", "b"], sent.Select(response => response.Id));
        Assert.True(turn.Responded);
    }

    [Fact]
    public async Task A_trace_alone_is_no_response()
    {
        var turn = Turn.New(_adapter);

        await turn.SendActivityAsync(new Activity { Type = ActivityTypes.Trace });
        var afterTrace = turn.Responded;
        await turn.SendActivityAsync("hi");

        Assert.False(afterTrace);
        Assert.True(turn.Responded);
    }

    [Fact]
    public async Task What_cannot_be_sent_changed_or_deleted_is_refused()
    {
        var turn = Turn.New(_adapter);

        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.SendActivityAsync(" "));
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.SendActivityAsync((IActivity)null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.SendActivitiesAsync(null));
        await Assert.ThrowsAsync<ArgumentException>(() => turn.SendActivitiesAsync([]));
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.UpdateActivityAsync(null));
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.DeleteActivityAsync(" "));
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.DeleteActivityAsync((ConversationReference)null!));
        Assert.Throws<ArgumentNullException>(() => turn.OnSendActivities(null));
        Assert.Throws<ArgumentNullException>(() => turn.OnUpdateActivity(null));
        Assert.Throws<ArgumentNullException>(() => turn.OnDeleteActivity(null));
    }

    [Fact]
    public async Task Send_handlers_run_in_the_order_they_were_added_and_see_what_was_sent_on_the_way_back()
    {
        var turn = Turn.New(_adapter);
        turn.OnSendActivities((_, _, next) => Around("first", next)).OnSendActivities((_, _, next) => Around("second", next));

        await turn.SendActivityAsync("hi");

        Assert.Equal(["first before", "second before", "second after", "first after"], _order);
    }

    [Fact]
    public async Task A_send_handler_can_change_and_add_activities()
    {
        var turn = Turn.New(_adapter);
        turn.OnSendActivities((_, activities, next) =>
        {
            activities[0].Text = "changed";
            activities.Add(new Activity { Type = ActivityTypes.Message, Text = "added" });
            return next();
        });

        await turn.SendActivityAsync("hi");

        Assert.Equal(["changed", "added"], _adapter.Sent.Select(sent => sent.Text));
    }

    [Fact]
    public async Task A_send_handler_that_does_not_go_on_keeps_activities_back()
    {
        var turn = Turn.New(_adapter);
        turn.OnSendActivities((_, _, _) => Task.FromResult<ResourceResponse[]>(null!));

        var sent = await turn.SendActivityAsync("hi");

        Assert.Null(sent.Id);
        Assert.Empty(_adapter.Sent);
        Assert.False(turn.Responded);
    }

    [Fact]
    public async Task Update_handlers_run_in_order_and_can_change_the_activity_or_prevent_it()
    {
        var turn = Turn.New(_adapter);
        turn.OnUpdateActivity((_, _, next) => Around("first", next))
            .OnUpdateActivity((_, activity, next) =>
            {
                activity.Text += "!";
                return activity.Id == "secret" ? Task.FromResult<ResourceResponse>(null!) : Around("second", next);
            });

        var updated = await turn.UpdateActivityAsync(new Activity { Id = "7", Text = "new" });
        await turn.UpdateActivityAsync(new Activity { Id = "secret" });

        Assert.Equal("7", updated.Id);
        Assert.Equal("new!", Assert.Single(_adapter.Updated).Text);
        Assert.Equal(["first before", "second before", "second after", "first after", "first before", "first after"], _order);
    }

    [Fact]
    public async Task An_update_is_addressed_like_a_reply()
    {
        var turn = Turn.New(_adapter);

        await turn.UpdateActivityAsync(new Activity { Id = "7" });

        Assert.Equal(("talk", "ann"), (_adapter.Updated[0].Conversation.Id, _adapter.Updated[0].Recipient.Id));
    }

    [Fact]
    public async Task Delete_handlers_run_in_order_and_can_prevent_the_deletion()
    {
        var turn = Turn.New(_adapter);
        turn.OnDeleteActivity((_, _, next) => Around("first", next))
            .OnDeleteActivity((_, reference, next) => reference.ActivityId == "secret" ? Task.CompletedTask : Around("second", next));

        await turn.DeleteActivityAsync("7");
        await turn.DeleteActivityAsync("secret");

        Assert.Equal("7", Assert.Single(_adapter.Deleted).ActivityId);
        Assert.Equal(["first before", "second before", "second after", "first after", "first before", "first after"], _order);
    }

    [Fact]
    public async Task A_deletion_by_id_is_in_this_conversation_and_by_reference_in_that_one()
    {
        var turn = Turn.New(_adapter);
        var elsewhere = new ConversationReference("9");

        await turn.DeleteActivityAsync("7");
        await turn.DeleteActivityAsync(elsewhere);

        Assert.Equal(("7", "talk"), (_adapter.Deleted[0].ActivityId, _adapter.Deleted[0].Conversation.Id));
        Assert.Same(elsewhere, _adapter.Deleted[1]);
    }

    [Fact]
    public async Task What_a_handler_throws_reaches_the_sender()
    {
        var turn = Turn.New(_adapter);
        turn.OnSendActivities((_, _, _) => throw new InvalidOperationException("handler"));

        Assert.Equal("handler", (await Assert.ThrowsAsync<InvalidOperationException>(() => turn.SendActivityAsync("hi"))).Message);
    }

    [Fact]
    public async Task When_replies_are_expected_in_the_answer_they_are_held_and_not_sent()
    {
        var asked = Turn.Said("hello");
        asked.DeliveryMode = DeliveryModes.ExpectReplies;
        var turn = Turn.Of(asked, _adapter);

        await turn.SendActivityAsync("one");
        await turn.SendActivityAsync("two");

        Assert.Equal(["one", "two"], turn.BufferedReplyActivities.Select(reply => reply.Text));
        Assert.Empty(_adapter.Sent);
        Assert.True(turn.Responded);
    }

    [Fact]
    public void What_is_kept_in_a_turn_is_found_by_name_or_type_in_any_case()
    {
        var state = Turn.New().TurnState;
        state.Add("word", "hello");
        state.Add(_adapter);
        state.Set("word2", "one");
        state.Set("word2", "two");

        Assert.Equal(("hello", "hello", "two"), (state.Get<string>("word"), state.Get<string>("WORD"), state.Get<string>("word2")));
        Assert.Same(_adapter, state.Get<RecordingAdapter>());
        Assert.Null(state.Get<string>("other"));
        Assert.Null(state.Get<RecordingAdapter>("word"));
        Assert.Throws<ArgumentNullException>(() => state.Get<string>(null));
        Assert.Throws<ArgumentNullException>(() => state.Add<string>("null", null!));
        Assert.Throws<ArgumentException>(() => state.Add("word", "again"));
    }

    [Fact]
    public async Task A_turn_carried_on_with_another_activity_shares_state_and_handlers()
    {
        var turn = Turn.New(_adapter);
        turn.TurnState.Add("word", "hello");
        turn.OnSendActivities((_, _, next) => Around("handler", next));
        await turn.SendActivityAsync("hi");

        using var other = new TurnContext(turn, Turn.Said("other"));
        await other.SendActivityAsync("hi again");

        Assert.Equal("hello", other.TurnState.Get<string>("word"));
        Assert.Equal("other", other.Activity.Text);
        Assert.Same(_adapter, other.Adapter);
        Assert.Equal(4, _order.Count);
    }

    private async Task<T> Around<T>(string name, Func<Task<T>> next)
    {
        _order.Add($"{name} before");
        var result = await next();
        _order.Add($"{name} after");
        return result;
    }

    private async Task Around(string name, Func<Task> next)
    {
        _order.Add($"{name} before");
        await next();
        _order.Add($"{name} after");
    }
}
