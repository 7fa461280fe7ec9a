using System.Globalization;
using ViewsBot.Records.Audit;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Turns;
using ViewsBot.Records.Views;
using ViewsBot.Storage;
using ViewsBot.Storage.Audit;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Rows;

namespace ViewsBot.Tests.Storage;

public sealed class AuditChainTests
{
    private const string Unlocked = "DROP TRIGGER audit_event_is_never_edited; DROP TRIGGER audit_event_is_never_deleted;";

    [Fact]
    public async Task Whatever_the_product_writes_is_chained_and_the_trail_is_whole()
    {
        await using var installation = await TappedAsync(events: 5);
        await Task.WhenAll(Enumerable.Range(0, 50).Select(number => Store(installation).WriteAsync(Event(installation, number), default)));

        var whole = Assert.IsType<AuditVerdict.Whole>(Verify(installation));

        Assert.Equal(installation.Count("SELECT count(*) FROM audit_event"), whole.Head!.Number);
        Assert.Equal(whole.Head.Number, installation.Count("SELECT max(number) FROM audit_event"));
    }

    [Theory]
    [InlineData("UPDATE audit_event SET actor = 'staff:nobody' WHERE number = 7")]
    [InlineData("UPDATE audit_event SET at = at + 1 WHERE number = 7")]
    [InlineData("UPDATE audit_event SET action = 'thing-seen' WHERE number = 7")]
    [InlineData("UPDATE audit_event SET subject = 'thing:8' WHERE number = 7")]
    [InlineData("UPDATE audit_event SET hash = zeroblob(32) WHERE number = 7")]
    [InlineData("DELETE FROM audit_event WHERE number = 7")]
    [InlineData("DELETE FROM audit_event WHERE number = 7; UPDATE audit_event SET number = number - 1 WHERE number > 7")]
    public async Task An_event_that_was_altered_or_taken_out_is_named(string sql)
    {
        await using var installation = await TappedAsync(events: 20);

        installation.Execute(Unlocked + sql);

        Assert.Equal(new AuditVerdict.Broken(7), Verify(installation));
    }

    [Theory]
    [InlineData("SELECT max(number) + 1, at, 'staff:nobody', 'cycle-read', 'cycle:1', hash FROM audit_event")]
    [InlineData("SELECT 0, at, 'staff:nobody', 'cycle-read', 'cycle:1', hash FROM audit_event LIMIT 1")]
    public async Task An_event_that_was_put_in_is_named(string put)
    {
        await using var installation = await TappedAsync(events: 20);
        var last = installation.Count("SELECT max(number) FROM audit_event");

        installation.Execute("INSERT INTO audit_event (number, at, actor, action, subject, hash) " + put);

        Assert.Equal(new AuditVerdict.Broken(put.Contains("max", StringComparison.Ordinal) ? last + 1 : 1), Verify(installation));
    }

    [Fact]
    public async Task A_tail_that_was_cut_off_is_missed_by_the_mark_beside_the_keys_and_the_next_start_writes_it_into_the_trail()
    {
        await using var installation = await TappedAsync(events: 20);
        var last = installation.Count("SELECT max(number) FROM audit_event");
        await installation.StopAsync();

        installation.Execute(string.Create(CultureInfo.InvariantCulture, $"{Unlocked} DELETE FROM audit_event WHERE number > {last - 5}"));
        await installation.StartAsync();

        await SettledAsync(() => installation.Count("SELECT count(*) FROM audit_event WHERE action = 'audit-events-missing'") == 1);
        Assert.Equal(1, installation.Count($"SELECT count(*) FROM audit_event WHERE action = 'audit-events-missing' AND subject = 'audit-event:{last}'"));
        Assert.Contains(installation.Heard.Lines, line => line.Text.Contains("no longer holds event", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_tail_that_was_cut_off_after_it_was_noted_is_missed_whatever_the_mark_says()
    {
        await using var installation = await TappedAsync(events: 20);
        var noted = Assert.IsType<AuditVerdict.Whole>(Verify(installation)).Head!;

        installation.Execute(string.Create(CultureInfo.InvariantCulture, $"{Unlocked} DELETE FROM audit_event WHERE number = {noted.Number}"));

        var cut = Assert.IsType<AuditVerdict.CutOff>(installation.Get<AuditVerifier>().Verify(AuditHead.Parse(noted.ToString())));
        Assert.Equal((noted.Number - 1, noted), (cut.Head!.Number, cut.Marked));
    }

    [Fact]
    public async Task A_change_that_is_undone_leaves_no_gap()
    {
        await using var installation = await TappedAsync(events: 3);
        var database = installation.Get<IDatabase>();
        var held = await database.HoldAsync(default);
        var row = AuditEventRow.Of(Event(installation, 1));

        var first = database.WriteAsync(changes => changes.Add(row), default);
        var failing = database.WriteAsync<bool>(changes => changes.Add(row) ? throw new InvalidOperationException("no") : false, default);
        var last = database.WriteAsync(changes => changes.Add(row), default);
        held.Dispose();

        await Task.WhenAll(first, last);
        await Assert.ThrowsAsync<InvalidOperationException>(() => failing);
        Assert.IsType<AuditVerdict.Whole>(Verify(installation));
    }

    [Fact]
    public async Task Events_from_before_there_was_a_chain_are_chained_at_the_start_in_their_order()
    {
        await using var installation = await TappedAsync(events: 20);
        await installation.StopAsync();
        Directory.Delete(Path.Combine(installation.Keys, "audit"), recursive: true);
        installation.Execute("""
            ALTER TABLE audit_event RENAME TO audit_event_before;
            ALTER TABLE audit_event_before DROP COLUMN hash;
            DROP TRIGGER audit_event_is_never_edited;
            DROP TRIGGER audit_event_is_never_deleted;
            CREATE TABLE audit_event (number INTEGER NOT NULL PRIMARY KEY, at INTEGER NOT NULL, actor TEXT NOT NULL, action TEXT NOT NULL, subject TEXT NOT NULL, hash BLOB NOT NULL) STRICT;
            WITH RECURSIVE more (number) AS (SELECT 1000 UNION ALL SELECT number + 1 FROM more WHERE number < 4200)
            INSERT INTO audit_event_before SELECT number, 1, 'system', 'thing-done', 'thing:' || number FROM more;
            """);
        var before = installation.Count("SELECT count(*) FROM audit_event_before");

        await installation.StartAsync();

        Assert.Equal(before, installation.Count("SELECT count(*) FROM audit_event"));
        Assert.Equal(0, installation.Count("SELECT count(*) FROM sqlite_schema WHERE name = 'audit_event_before'"));
        Assert.Equal(1, installation.Count("SELECT count(*) FROM audit_event e JOIN audit_event f ON f.number = e.number + 1 WHERE e.subject = 'thing:3000' AND f.subject = 'thing:3001'"));
        Assert.IsType<AuditVerdict.Whole>(Verify(installation));
    }

    /// <summary>The rehearsal: a back-up while the school goes on, another machine with nothing on it.</summary>
    [Fact]
    public async Task A_back_up_made_while_children_tap_is_restored_with_its_trail_whole_and_the_views_there()
    {
        await using var school = await Installation.StartedAsync();
        await using var elsewhere = new Installation();
        var invited = await school.InviteAsync();
        await TapAsync(school, invited, 0);
        using var enough = new CancellationTokenSource();
        var tapping = Task.Run(async () => { for (var tap = 1; !enough.IsCancellationRequested; tap++) { await TapAsync(school, invited, tap); } });
        var folder = Path.Combine(school.Folder, "copy");

        await school.Get<BackUp>().ToAsync(folder, default);
        await enough.CancelAsync();
        await tapping;
        await elsewhere.RestoreAsync(folder);
        await elsewhere.StartAsync();

        Assert.IsType<AuditVerdict.Whole>(Verify(elsewhere));
        Assert.IsType<AuditVerdict.Whole>(Verify(school));
        var session = await elsewhere.Get<IPupilRecords>().SessionAsync(new Viewer.Demo(), invited.Session.Id, default);
        Assert.Contains(session!.Own.Options, option => option.Value == "my-school-day/option-0");
        Assert.Equal(0, elsewhere.Count("SELECT count(*) FROM placement p WHERE NOT EXISTS (SELECT 1 FROM audit_event e WHERE e.subject = 'placement:' || p.id)"));
    }

    private static IAuditStore Store(Installation installation) => installation.Get<IAuditStore>();

    private static AuditVerdict Verify(Installation installation) => installation.Get<AuditVerifier>().Verify(noted: null);

    private static AuditEvent Event(Installation installation, int number) =>
        new(installation.Clock.GetUtcNow(), "system", "thing-done", string.Create(CultureInfo.InvariantCulture, $"thing:{number}"));

    private static async Task<Installation> TappedAsync(int events)
    {
        var installation = await Installation.StartedAsync();
        await TapAsync(installation, await installation.InviteAsync(), 0);

        for (var number = 0; number < events; number++) { await Store(installation).WriteAsync(Event(installation, number), default); }

        return installation;
    }

    private static async Task TapAsync(Installation installation, Invited invited, int tap)
    {
        await using ITurnRecord turn = await installation.TurnAsync(invited);
        turn.Keep(Said.Placed(invited, $"my-school-day/option-{tap}", Place.Left, installation.Clock));
        await turn.CommitAsync(default);
    }

    private static async Task SettledAsync(Func<bool> state)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));

        while (!state()) { await Task.Delay(10, patience.Token); }
    }
}
