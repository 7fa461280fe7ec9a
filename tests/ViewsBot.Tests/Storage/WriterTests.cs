using Microsoft.Extensions.Diagnostics.HealthChecks;
using ViewsBot.Records.Turns;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;

namespace ViewsBot.Tests.Storage;

public sealed class WriterTests
{
    private const string Note = "INSERT INTO installation (name, value) VALUES (?, '')";

    [Fact]
    public async Task Changes_that_wait_are_committed_together_and_one_that_fails_is_undone_alone()
    {
        await using var installation = await Installation.StartedAsync();
        var database = installation.Get<IDatabase>();
        var held = await database.HoldAsync(default);

        var first = database.WriteAsync(changes => changes.Run(Note, "first"), default);
        var failing = database.WriteAsync<int>(changes => { changes.Run(Note, "failing"); throw new InvalidOperationException("no"); }, default);
        var last = database.WriteAsync(changes => changes.Run(Note, "last"), default);
        held.Dispose();

        await Task.WhenAll(first, last);
        await Assert.ThrowsAsync<InvalidOperationException>(() => failing);
        Assert.Equal(2, installation.Count("SELECT count(*) FROM installation WHERE name IN ('first', 'failing', 'last')"));
    }

    [Fact]
    public async Task Many_turns_at_once_are_each_kept_once()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = new List<Invited>();
        for (var child = 0; child < 8; child++) { invited.Add(await installation.InviteAsync()); }

        await Task.WhenAll(invited.Select(child => Task.Run(async () =>
        {
            for (var tap = 0; tap < 25; tap++)
            {
                await using var turn = await installation.TurnAsync(child);
                turn.Keep(Said.Placed(child, $"my-school-day/option-{tap}", Place.Left, installation.Clock));
                await turn.CommitAsync(default);
            }
        })));

        Assert.Equal(200, installation.Count("SELECT count(*) FROM placement"));
        Assert.Equal(8, installation.Count("SELECT count(DISTINCT session_id) FROM placement"));
    }

    [Fact]
    public async Task A_full_disk_keeps_nothing_of_the_turn_and_the_next_turn_is_kept_when_there_is_room_again()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        var database = installation.Get<IDatabase>();
        await database.WriteAsync(changes => changes.Any("PRAGMA max_page_count = 1"), default);
        await using var turn = await installation.TurnAsync(invited);
        turn.Keep(Said.Placed(invited, "my-school-day/playtime", Place.Left, installation.Clock));
        turn.Keep(Said.Words(invited, installation.Clock, new string('x', 100_000)));

        var commit = () => turn.CommitAsync(default);

        await Assert.ThrowsAsync<RecordFullException>(commit);
        Assert.Equal(0, installation.Count("SELECT count(*) FROM placement"));

        await database.WriteAsync(changes => changes.Any("PRAGMA max_page_count = 1000000"), default);
        await turn.CommitAsync(default);
        Assert.Equal(1, installation.Count("SELECT count(*) FROM placement"));
    }

    [Fact]
    public async Task The_health_check_says_no_while_nothing_can_be_kept_and_yes_as_soon_as_there_is_room()
    {
        await using var installation = await Installation.StartedAsync();
        var database = installation.Get<IDatabase>();
        var health = installation.Get<HealthCheckService>();
        Assert.Equal(HealthStatus.Healthy, (await health.CheckHealthAsync()).Status);

        using (var other = installation.Open())
        {
            using var locked = other.BeginTransaction(System.Data.IsolationLevel.Serializable);
            await Assert.ThrowsAsync<RecordFullException>(() => database.WriteAsync(changes => changes.Run(Note, "refused"), default));
            Assert.Equal(HealthStatus.Unhealthy, (await health.CheckHealthAsync()).Status);
        }

        Assert.Equal(HealthStatus.Healthy, (await health.CheckHealthAsync()).Status);
    }

    [Fact]
    public async Task A_locked_database_keeps_nothing_of_the_turn_and_the_next_turn_is_kept_when_it_is_free_again()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        await using var turn = await installation.TurnAsync(invited);
        turn.Keep(Said.Placed(invited, "my-school-day/playtime", Place.Left, installation.Clock));

        using (var other = installation.Open())
        {
            using var locked = other.BeginTransaction(System.Data.IsolationLevel.Serializable);
            await Assert.ThrowsAsync<RecordFullException>(() => turn.CommitAsync(default));
        }

        Assert.Equal(0, installation.Count("SELECT count(*) FROM placement"));
        await turn.CommitAsync(default);
        Assert.Equal(1, installation.Count("SELECT count(*) FROM placement"));
    }

    [Fact]
    public async Task A_turn_that_was_given_up_before_it_was_written_is_not_kept()
    {
        await using var installation = await Installation.StartedAsync();
        var database = installation.Get<IDatabase>();
        using var giveUp = new CancellationTokenSource();
        var held = await database.HoldAsync(default);

        var waiting = database.WriteAsync(changes => changes.Run(Note, "given-up"), giveUp.Token);
        await giveUp.CancelAsync();
        held.Dispose();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        Assert.Equal(0, installation.Count("SELECT count(*) FROM installation WHERE name = 'given-up'"));
    }

    [Fact]
    public async Task While_the_writer_stands_still_somebody_else_may_write_and_nobody_waits_for_a_lock()
    {
        await using var installation = await Installation.StartedAsync();
        var database = installation.Get<IDatabase>();

        using (await database.HoldAsync(default))
        {
            installation.Execute("INSERT INTO installation (name, value) VALUES ('other', '')");
        }

        await database.WriteAsync(changes => changes.Run(Note, "ours"), default);
        Assert.Equal(2, installation.Count("SELECT count(*) FROM installation WHERE name IN ('other', 'ours')"));
    }

    [Fact]
    public async Task What_waits_when_the_host_stops_is_still_written()
    {
        await using var installation = await Installation.StartedAsync();
        var waiting = installation.Get<IDatabase>().WriteAsync(changes => changes.Run(Note, "last-thing"), default);

        await installation.StopAsync();

        await waiting;
        Assert.Equal(1, installation.Count("SELECT count(*) FROM installation WHERE name = 'last-thing'"));
    }

    [Fact]
    public async Task What_is_acknowledged_is_on_disk_before_it_is_acknowledged()
    {
        await using var installation = await Installation.StartedAsync();
        var database = installation.Get<IDatabase>();

        var synchronous = await database.WriteAsync(changes => changes.All("PRAGMA synchronous", fields => fields.Number(0))[0], default);
        var journal = await database.WriteAsync(changes => changes.One("PRAGMA journal_mode", fields => fields.Text(0)), default);

        Assert.Equal(2, synchronous);
        Assert.Equal("wal", journal);
    }

    [Fact]
    public async Task The_log_does_not_grow_with_what_is_written()
    {
        await using var installation = await Installation.StartedAsync();
        var database = installation.Get<IDatabase>();
        var page = new byte[3000];

        for (var row = 0; row < 40_000; row += 100)
        {
            await database.WriteAsync(changes => AddHundred(changes, page), default);
        }

        var log = new FileInfo(installation.Database + "-wal").Length;
        Assert.InRange(new FileInfo(installation.Database).Length, 100_000_000, long.MaxValue);
        Assert.InRange(log, 1, 60_000_000);
    }

    [Fact]
    public async Task Readers_cannot_write()
    {
        await using var installation = await Installation.StartedAsync();

        object Writes() => installation.Get<IDatabase>().Read(reads => reads.Any("DELETE FROM installation RETURNING 1"));

        Assert.ThrowsAny<Exception>(Writes);
        Assert.Equal(1, installation.Count("SELECT count(*) FROM installation"));
    }

    [Fact]
    public async Task A_read_only_file_keeps_nothing_and_says_so()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        var database = installation.Get<IDatabase>();
        await database.WriteAsync(changes => changes.Any("PRAGMA query_only = ON"), default);
        await using var turn = await installation.TurnAsync(invited);
        turn.Keep(Said.Placed(invited, "my-school-day/playtime", Place.Left, installation.Clock));

        await Assert.ThrowsAsync<RecordFullException>(() => turn.CommitAsync(default));

        Assert.Equal(0, installation.Count("SELECT count(*) FROM placement"));
        await turn.CommitAsync(default);
        Assert.Equal(1, installation.Count("SELECT count(*) FROM placement"));
    }

    private static bool AddHundred(IChanges changes, byte[] page)
    {
        for (var row = 0; row < 100; row++) { changes.Run("INSERT INTO activity (conversation, sequence, utf8) SELECT 0, count(*), ? FROM activity", page); }

        return true;
    }
}
