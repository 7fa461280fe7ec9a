using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace StandIns.Tests.Builder;

public sealed class ShowTypingMiddlewareTests
{
    private const int LongerThanAnyTest = 600_000;

    [Fact]
    public async Task While_a_turn_lasts_signs_of_typing_are_sent_and_are_no_response()
    {
        var adapter = new TestAdapter().Use(new ShowTypingMiddleware(delay: 0, period: 1));
        var responded = true;

        await adapter.SendTextToBotAsync("hello", async (turn, cancel) =>
        {
            while (adapter.ActiveQueue.Count < 2)
            {
                await Task.Yield();
            }

            responded = turn.Responded;
            await turn.SendActivityAsync("done", cancellationToken: cancel);
        }, CancellationToken.None);

        Assert.False(responded);
        var sign = adapter.GetNextReply();
        Assert.Equal((ActivityTypes.Typing, "user1", "Conversation1"), (sign.Type, sign.Recipient.Id, sign.Conversation.Id));
        Assert.Equal("done", adapter.ActiveQueue.Last(reply => reply.Type == ActivityTypes.Message).Text);
    }

    [Fact]
    public async Task A_turn_that_is_over_before_the_delay_shows_nothing()
    {
        var adapter = new TestAdapter().Use(new ShowTypingMiddleware(LongerThanAnyTest));

        await adapter.SendTextToBotAsync("hello", (turn, cancel) => turn.SendActivityAsync("done", cancellationToken: cancel), CancellationToken.None);

        Assert.Equal(["message"], adapter.ActiveQueue.Select(reply => reply.Type));
    }

    [Fact]
    public async Task Only_messages_are_typed_about()
    {
        var adapter = new TestAdapter().Use(new ShowTypingMiddleware(delay: 0, period: 1));

        await adapter.ProcessActivityAsync(new Activity { Type = ActivityTypes.Event }, (_, cancel) => Task.Delay(20, cancel), CancellationToken.None);

        Assert.Empty(adapter.ActiveQueue);
    }

    [Fact]
    public async Task What_the_bot_throws_ends_the_typing_too()
    {
        var adapter = new TestAdapter().Use(new ShowTypingMiddleware(LongerThanAnyTest));

        await Assert.ThrowsAsync<InvalidOperationException>(() => adapter.SendTextToBotAsync("hello", (_, _) => throw new InvalidOperationException("bot"), CancellationToken.None));
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 0)]
    [InlineData(0, -1)]
    public void Times_that_cannot_be_are_refused(int delay, int period)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShowTypingMiddleware(delay, period));
    }
}
