using Microsoft.Extensions.Logging.Abstractions;
using ViewsBot.Notices;
using ViewsBot.Records.Alerts;
using ViewsBot.Records.People;
using ViewsBot.Tests.Storage;

namespace ViewsBot.Tests.Notices;

public sealed class NoticeRoundTests
{
    [Fact]
    public async Task What_was_sent_is_not_sent_again()
    {
        await using var installation = await RaisedAsync();
        var way = new Way();
        var round = RoundOf(installation, way);

        Assert.Null(await round.RunAsync(default));
        Assert.Null(await round.RunAsync(default));

        Assert.Single(way.Got);
    }

    [Fact]
    public async Task What_was_not_taken_is_tried_again_each_time_after_a_longer_while_up_to_a_quarter_of_an_hour()
    {
        await using var installation = await RaisedAsync();
        var way = new Way { Outcome = Notified.NotTaken };
        var round = RoundOf(installation, way);
        var pauses = new List<double>();

        for (var attempt = 0; attempt < 10; attempt++)
        {
            var next = (await round.RunAsync(default))!.Value;
            pauses.Add((next - installation.Clock.GetUtcNow()).TotalSeconds);
            Assert.Equal(next, await round.RunAsync(default));
            installation.Clock.Advance(next - installation.Clock.GetUtcNow());
        }

        Assert.Equal([10, 20, 40, 80, 160, 320, 640, 900, 900, 900], pauses);
        Assert.Equal(10, way.Got.Count);
    }

    [Fact]
    public async Task After_a_restart_it_is_tried_at_once_and_until_it_is_taken()
    {
        await using var installation = await RaisedAsync();
        var way = new Way { Outcome = Notified.NotTaken };
        await RoundOf(installation, way).RunAsync(default);
        await installation.StopAsync();
        await installation.StartAsync();
        way.Outcome = Notified.Sent;

        await RoundOf(installation, way).RunAsync(default);

        Assert.Equal(2, way.Got.Count);
        Assert.Single(way.Got.Distinct());
        Assert.Empty(await installation.Get<INoticeStore>().ToSendAsync(way.Key, default));
    }

    [Fact]
    public async Task What_was_sent_but_not_kept_as_sent_before_a_crash_is_sent_again()
    {
        await using var installation = await RaisedAsync();
        var way = new Way { BreaksAfter = true };
        await Assert.ThrowsAsync<IOException>(() => RoundOf(installation, way).RunAsync(default));
        await installation.StopAsync();
        await installation.StartAsync();
        way.BreaksAfter = false;

        await RoundOf(installation, way).RunAsync(default);

        Assert.Equal(2, way.Got.Count);
    }

    [Fact]
    public async Task An_address_that_is_named_later_is_used_at_once()
    {
        await using var installation = await RaisedAsync();
        var way = new Way { Outcome = Notified.NoAddress };
        var round = RoundOf(installation, way);
        await round.RunAsync(default);
        way.Outcome = Notified.Sent;

        Assert.Null(await round.RunAsync(default));

        Assert.Equal(2, way.Got.Count);
    }

    [Fact]
    public async Task One_that_is_not_taken_holds_up_no_other()
    {
        await using var installation = await RaisedAsync();
        var way = new Way { Outcome = Notified.NotTaken };
        var round = RoundOf(installation, way);
        await round.RunAsync(default);
        await RaiseAsync(installation);
        way.Outcome = Notified.Sent;

        await round.RunAsync(default);

        Assert.Equal(2, way.Got.Distinct().Count());
    }

    private static NoticeRound RoundOf(Installation installation, Way way) =>
        new(way, installation.Get<INoticeStore>(), installation.Clock, NullLogger.Instance);

    private static async Task<Installation> RaisedAsync()
    {
        var installation = await Installation.StartedAsync();
        await RaiseAsync(installation);

        return installation;
    }

    private static async Task RaiseAsync(Installation installation)
    {
        var lead = await Storage.Staff.AtAsync(installation, await installation.InviteAsync(), StaffRoles.SafeguardingLead);

        Assert.NotNull(await installation.Get<IAlertStore>().RaiseTestAsync(lead, default));
    }

    private sealed class Way : INotifier
    {
        public string Key => "test-way";

        string INotifier.Way => Key;

        public Notified Outcome { get; set; }

        public bool BreaksAfter { get; set; }

        public List<NoticeId> Got { get; } = [];

        public Task<Notified> SendAsync(Notice notice, CancellationToken cancel)
        {
            Got.Add(notice.Id);

            return BreaksAfter ? throw new IOException("The machine was switched off.") : Task.FromResult(Outcome);
        }
    }
}
