using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;

namespace StandIns.Tests.Builder;

public sealed class AutoSaveStateMiddlewareTests
{
    private readonly CountingStorage _storage = new();

    [Fact]
    public async Task What_a_turn_changed_is_there_in_the_next()
    {
        var user = new UserState(_storage);
        var conversation = new ConversationState(_storage);
        var turns = user.CreateProperty<int>("turns");
        var words = conversation.CreateProperty<string>("words");
        var adapter = new TestAdapter().Use(new AutoSaveStateMiddleware(user, conversation));

        await new TestFlow(adapter, async (turn, cancel) =>
            {
                await turns.SetAsync(turn, 1 + await turns.GetAsync(turn, () => 0, cancel), cancel);
                await words.SetAsync(turn, await words.GetAsync(turn, () => "", cancel) + turn.Activity.Text, cancel);
                await turn.SendActivityAsync($"{await turns.GetAsync(turn, null, cancel)} {await words.GetAsync(turn, null, cancel)}", cancellationToken: cancel);
            })
            .Test("a", "1 a")
            .Test("b", "2 ab")
            .StartTestAsync();
    }

    [Fact]
    public async Task A_turn_that_changed_nothing_writes_nothing()
    {
        var state = new UserState(_storage);
        var adapter = new TestAdapter().Use(new AutoSaveStateMiddleware(state));

        await adapter.SendTextToBotAsync("hello", (turn, cancel) => state.LoadAsync(turn, cancellationToken: cancel), CancellationToken.None);

        Assert.Equal((1, 0), (_storage.Reads, _storage.Writes));
    }

    [Fact]
    public async Task A_turn_that_failed_saves_nothing()
    {
        var state = new UserState(_storage);
        var adapter = new TestAdapter().Use(new AutoSaveStateMiddleware(state));
        adapter.OnTurnError = (_, _) => Task.CompletedTask;

        await adapter.SendTextToBotAsync("hello", async (turn, cancel) =>
        {
            await state.CreateProperty<string>("word").SetAsync(turn, "half", cancel);
            throw new InvalidOperationException("bot");
        }, CancellationToken.None);

        Assert.Equal(0, _storage.Writes);
    }
}
