using Microsoft.Bot.Builder;
using ViewsBot.Records.Turns;
using ViewsBot.Records.Views;

namespace ViewsBot.Tests.Storage;

public sealed class BotStateTests
{
    [Fact]
    public async Task What_was_written_outside_a_turn_is_there_after_a_restart()
    {
        await using var installation = await Installation.StartedAsync();
        await WriteAsync(installation, "a", Map(("step", 3)));
        await installation.StopAsync();
        await installation.StartAsync();

        var read = await ReadAsync(installation, "a");

        Assert.Equal(3L, Assert.IsType<Dictionary<string, object>>(read)["step"]);
    }

    [Fact]
    public async Task What_is_written_inside_a_turn_is_kept_with_the_turn_and_not_before()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        await using var turn = await installation.TurnAsync(invited);

        await WriteAsync(installation, "a", Map(("step", 1)));
        var before = installation.Count("SELECT count(*) FROM bot_state");
        await turn.CommitAsync(default);

        Assert.Equal(0, before);
        Assert.Equal(1, installation.Count("SELECT count(*) FROM bot_state"));
    }

    [Fact]
    public async Task What_is_written_in_a_turn_that_is_given_up_is_gone()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();

        await using (await installation.TurnAsync(invited)) { await WriteAsync(installation, "a", Map(("step", 1))); }

        Assert.Null(await ReadAsync(installation, "a"));
    }

    [Fact]
    public async Task A_turn_reads_what_it_has_written_and_deleted()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        await WriteAsync(installation, "old", Map(("step", 1)));
        await using var turn = await installation.TurnAsync(invited);

        await WriteAsync(installation, "new", Map(("step", 2)));
        await installation.Get<IStorage>().DeleteAsync(["old"]);

        Assert.NotNull(await ReadAsync(installation, "new"));
        Assert.Null(await ReadAsync(installation, "old"));
    }

    [Fact]
    public async Task State_that_did_not_change_is_not_written()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        await WriteAsync(installation, "a", Map(("step", 1)));
        var before = installation.Count("SELECT etag FROM bot_state");

        await using (var turn = await installation.TurnAsync(invited))
        {
            await ReadAsync(installation, "a");
            await WriteAsync(installation, "a", Map(("step", 1)));
            await turn.CommitAsync(default);
        }

        Assert.Equal(before, installation.Count("SELECT etag FROM bot_state"));
    }

    [Fact]
    public async Task Two_turns_at_once_each_keep_their_own_state()
    {
        await using var installation = await Installation.StartedAsync();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(number => Task.Run(async () =>
        {
            await using var turn = await installation.Get<ITurnRecords>().OpenAsync("directline", $"conversation-{number}", default);
            await WriteAsync(installation, $"state-{number}", Map(("number", number)));
            await Task.Yield();

            if (number % 2 == 0) { await turn.CommitAsync(default); }
        })));

        Assert.Equal(10, installation.Count("SELECT count(*) FROM bot_state"));
        Assert.Equal(4L, Assert.IsType<Dictionary<string, object>>(await ReadAsync(installation, "state-4"))["number"]);
    }

    [Fact]
    public async Task An_item_with_an_ETag_is_written_only_as_long_as_nobody_else_has_changed_it()
    {
        await using var installation = await Installation.StartedAsync();
        await WriteAsync(installation, "a", new Counted { Count = 1 });
        var one = Assert.IsType<Counted>(await ReadAsync(installation, "a"));
        var other = Assert.IsType<Counted>(await ReadAsync(installation, "a"));

        await WriteAsync(installation, "a", one with { Count = 2 });

        await Assert.ThrowsAnyAsync<Exception>(() => WriteAsync(installation, "a", other with { Count = 3 }));
        Assert.Equal(2, Assert.IsType<Counted>(await ReadAsync(installation, "a")).Count);
    }

    [Fact]
    public async Task An_item_with_a_star_for_an_ETag_overwrites()
    {
        await using var installation = await Installation.StartedAsync();
        await WriteAsync(installation, "a", new Counted { Count = 1 });

        await WriteAsync(installation, "a", new Counted { Count = 9, ETag = "*" });

        Assert.Equal(9, Assert.IsType<Counted>(await ReadAsync(installation, "a")).Count);
    }

    [Fact]
    public async Task An_item_that_changes_while_a_turn_is_open_undoes_the_whole_turn()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        await WriteAsync(installation, "a", new Counted { Count = 1 });
        var turn = await installation.TurnAsync(invited);
        turn.Keep(Said.Placed(invited, "my-school-day/playtime", Place.Left, installation.Clock));
        await WriteAsync(installation, "a", Assert.IsType<Counted>(await ReadAsync(installation, "a")) with { Count = 2 });
        installation.Execute("UPDATE bot_state SET etag = 1");

        await Assert.ThrowsAnyAsync<Exception>(() => turn.CommitAsync(default));

        await turn.DisposeAsync();
        Assert.Equal(0, installation.Count("SELECT count(*) FROM placement"));
    }

    [Fact]
    public async Task Keys_of_any_shape_are_kept()
    {
        await using var installation = await Installation.StartedAsync();
        const string key = "directline/conversations/19:ÄÖ\\\"'; DROP TABLE bot_state; --🙂";

        await WriteAsync(installation, key, Map(("step", 1)));

        Assert.NotNull(await ReadAsync(installation, key));
        Assert.Equal([key], (await installation.Get<IStorage>().ReadAsync([key, "none"])).Keys);
    }

    private static Task WriteAsync(Installation installation, string key, object item) =>
        installation.Get<IStorage>().WriteAsync(new Dictionary<string, object> { [key] = item });

    private static async Task<object?> ReadAsync(Installation installation, string key) =>
        (await installation.Get<IStorage>().ReadAsync([key])).TryGetValue(key, out var item) ? item : null;

    private static Dictionary<string, object> Map(params (string Name, object Value)[] items) => items.ToDictionary(item => item.Name, item => item.Value);

    public sealed record Counted : IStoreItem
    {
        public int Count { get; set; }

        public string ETag { get; set; } = "";
    }
}
