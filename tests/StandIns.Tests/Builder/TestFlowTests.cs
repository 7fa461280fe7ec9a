using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace StandIns.Tests.Builder;

public sealed class TestFlowTests
{
    private const uint Moment = 20;

    [Fact]
    public async Task What_is_said_and_replied_as_written_passes()
    {
        await Flow().Send("one").AssertReply(" echo:one ")
            .Test("two", "echo:two")
            .Test("three", MessageFactory.Text("echo:three"))
            .Test("four", reply => Assert.Equal("echo:four", reply.AsMessageActivity().Text))
            .Send(MessageFactory.Text("five")).AssertReplyContains("five")
            .Send("six").AssertReplyOneOf(["other", "echo:six"])
            .Delay(1).AssertNoReply(timeout: Moment)
            .Test("seven", "echo:seven")
            .StartTestAsync();
    }

    [Fact]
    public async Task A_bot_can_be_tested_as_a_bot()
    {
        await new TestFlow(new TestAdapter(), new EchoBot()).Test("one", "echo:one").StartTestAsync();
    }

    [Fact]
    public async Task The_user_joins_the_conversation()
    {
        await new TestFlow(new TestAdapter(), (turn, cancel) => turn.SendActivityAsync($"welcome {turn.Activity.MembersAdded[0].Name}", cancellationToken: cancel))
            .SendConversationUpdate()
            .AssertReply("welcome User1")
            .StartTestAsync();
    }

    [Fact]
    public async Task Another_text_fails_with_both()
    {
        var problem = await FailsAsync(Flow().Test("one", "something else"));

        Assert.Equal("something else:\nExpected:something else\nReceived:echo:one", problem);
    }

    [Fact]
    public async Task A_description_is_in_the_failure()
    {
        Assert.StartsWith("greeting:\n", await FailsAsync(Flow().Test("one", "other", "greeting")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_type_fails()
    {
        Assert.EndsWith("Type should match", await FailsAsync(Flow().Send("one").AssertReply(new Activity { Type = ActivityTypes.Typing })), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_without_the_part_or_none_of_several_fails()
    {
        Assert.Equal("Expected:two\nReceived:echo:one", await FailsAsync(Flow().Send("one").AssertReplyContains("two")));
        Assert.Contains("echo:one", await FailsAsync(Flow().Send("one").AssertReplyOneOf(["two", "three"])), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_where_none_is_expected_fails()
    {
        Assert.Contains("nothing more", await FailsAsync(Flow().Send("one").AssertNoReply("nothing more", Moment)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_reply_where_one_is_expected_is_a_cancelled_test()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new TestFlow(new TestAdapter(), (_, _) => Task.CompletedTask).Send("one").AssertReply("one", timeout: Moment).StartTestAsync());
    }

    [Fact]
    public async Task What_the_bot_throws_fails_the_test()
    {
        Assert.Equal("bot", await FailsAsync(new TestFlow(new TestAdapter(), (_, _) => throw new InvalidOperationException("bot")).Send("one")));
    }

    [Fact]
    public async Task A_flow_can_be_carried_on_in_two_ways()
    {
        var adapter = new TestAdapter();
        var begun = new TestFlow(adapter, new EchoBot()).Test("one", "echo:one");
        await begun.StartTestAsync();

        await begun.Test("two", "echo:two").StartTestAsync();
        await begun.Test("three", "echo:three").StartTestAsync();

        Assert.Empty(adapter.ActiveQueue);
    }

    [Fact]
    public void Nothing_to_say_or_expect_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Flow().Send((string)null!));
        Assert.Throws<ArgumentNullException>(() => Flow().Send((IActivity)null!));
        Assert.Throws<ArgumentNullException>(() => Flow().Test("one", (string)null!));
        Assert.Throws<ArgumentNullException>(() => Flow().Test("one", (Activity)null!));
        Assert.Throws<ArgumentNullException>(() => Flow().Test("one", (Action<IActivity>)null!));
        Assert.Throws<ArgumentNullException>(() => Flow().AssertReplyOneOf(null));
    }

    private static TestFlow Flow() => new(new TestAdapter(), new EchoBot());

    private static async Task<string> FailsAsync(TestFlow flow) => (await Assert.ThrowsAsync<InvalidOperationException>(flow.StartTestAsync)).Message;

    private sealed class EchoBot : ActivityHandler
    {
        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
            => turnContext.SendActivityAsync($"echo:{turnContext.Activity.Text}", cancellationToken: cancellationToken);
    }
}
