using System.Text;
using Microsoft.Data.Sqlite;
using ViewsBot.Records.Audit;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Storage;

namespace ViewsBot.Tests.Storage.Plans;

public sealed class PlanTests
{
    [Fact]
    public async Task Every_kind_of_item_is_read_as_it_was_written()
    {
        await using var installation = await Installation.StartedAsync();
        var (invited, senco) = await BeginAsync(installation);
        var written = Written.Now(senco, invited.Session.Cycle, installation.Clock);
        PlanItem[] items =
        [
            PlanOf.NextStep(invited, senco, installation.Clock),
            new Target { Id = PlanItemId.New(installation.Clock), Cycle = invited.Session.Cycle.Id, Words = "Reads a page aloud", ByWhen = new DateOnly(2027, 7, 21), Written = written },
            new Provision
            {
                Id = PlanItemId.New(installation.Clock),
                Cycle = invited.Session.Cycle.Id,
                Words = "Reading group",
                Who = "Mr Davies",
                HowOften = "three times a week",
                Funding = new Funding("Two more hours of a helper", 1234.56m),
                Written = written,
            },
            new Strategy { Id = PlanItemId.New(installation.Clock), Cycle = invited.Session.Cycle.Id, Words = "Cover the line below", From = StrategyFrom.School, GivenBy = "Mr Davies", Written = written },
        ];

        foreach (var item in items) { Assert.Equal(PlanKept.Now, await Store(installation).KeepAsync(senco, item, default)); }

        var plan = (await ReadAsync(installation, senco, invited)).Plan;
        Assert.Equal(items, plan.Items);
        Assert.Equal(items[2], plan.Find(items[2].Option));
    }

    [Fact]
    public async Task A_change_is_a_new_version_and_the_old_one_stays_with_who_wrote_it()
    {
        await using var installation = await Installation.StartedAsync();
        var (invited, senco) = await BeginAsync(installation);
        var other = await Staff.AtAsync(installation, invited, StaffRoles.Senco);
        var first = PlanOf.NextStep(invited, senco, installation.Clock);
        await Store(installation).KeepAsync(senco, first, default);
        installation.Clock.Advance(TimeSpan.FromDays(1));
        var second = first with { Version = 2, Words = "Reads twenty new words", Written = Written.Now(other, invited.Session.Cycle, installation.Clock) };

        await Store(installation).KeepAsync(other, second, default);

        var file = await ReadAsync(installation, senco, invited);
        Assert.Equal([first, second], file.Versions);
        Assert.Equal([second], file.Plan.Items);
    }

    [Fact]
    public async Task Of_two_people_who_change_the_same_version_the_second_is_told_and_nothing_is_lost()
    {
        await using var installation = await Installation.StartedAsync();
        var (invited, senco) = await BeginAsync(installation);
        var first = PlanOf.NextStep(invited, senco, installation.Clock);
        await Store(installation).KeepAsync(senco, first, default);
        await Store(installation).KeepAsync(senco, first with { Version = 2, Who = "Mrs Okafor" }, default);

        var late = await Store(installation).KeepAsync(senco, first with { Version = 2, Who = "Mr Lewis" }, default);

        Assert.Equal(PlanKept.NotNewest, late);
        Assert.Equal("Mrs Okafor", Assert.Single((await ReadAsync(installation, senco, invited)).Plan.NextSteps).Who);
    }

    [Fact]
    public async Task The_same_version_sent_twice_is_kept_once()
    {
        await using var installation = await Installation.StartedAsync();
        var (invited, senco) = await BeginAsync(installation);
        var step = PlanOf.NextStep(invited, senco, installation.Clock);
        await Store(installation).KeepAsync(senco, step, default);
        installation.Clock.Advance(TimeSpan.FromSeconds(1));

        var again = await Store(installation).KeepAsync(senco, step with { Written = Written.Now(senco, invited.Session.Cycle, installation.Clock) }, default);

        Assert.Equal(PlanKept.Before, again);
        Assert.Single((await ReadAsync(installation, senco, invited)).Versions);
    }

    [Theory]
    [InlineData(StaffRoles.Teacher)]
    [InlineData(StaffRoles.SafeguardingLead)]
    [InlineData(StaffRoles.None)]
    public async Task Nobody_but_the_senco_writes_a_plan_and_the_attempt_leaves_an_event(StaffRoles roles)
    {
        await using var installation = await Installation.StartedAsync();
        var (invited, senco) = await BeginAsync(installation);
        var other = await Staff.AtAsync(installation, invited, roles);
        var step = PlanOf.NextStep(invited, other, installation.Clock);

        Assert.Equal(PlanKept.NotFound, await Store(installation).KeepAsync(other, step, default));

        Assert.Empty((await ReadAsync(installation, senco, invited)).Versions);
        Assert.Equal("plan-item-refused", Assert.Single(await AboutAsync(installation, $"plan-item:{step.Id}")).Action);
    }

    [Fact]
    public async Task A_plan_is_not_there_for_another_school_nor_for_a_speaker_and_every_reading_leaves_an_event()
    {
        await using var installation = await Installation.StartedAsync();
        var (invited, senco) = await BeginAsync(installation);
        var stranger = Staff.At(SchoolId.New(installation.Clock), StaffRoles.Senco, installation.Clock);
        var child = new Viewer.Invited(invited.Session.Id, invited.Session.Speaker.Id);

        Assert.Null(await Store(installation).InCycleAsync(stranger, invited.Session.Cycle.Id, default));
        Assert.Null(await Store(installation).InCycleAsync(child, invited.Session.Cycle.Id, default));
        Assert.Equal(PlanKept.NotFound, await Store(installation).KeepAsync(stranger, PlanOf.NextStep(invited, stranger, installation.Clock), default));
        await ReadAsync(installation, senco, invited);

        var trail = await AboutAsync(installation, $"cycle:{invited.Session.Cycle.Id}");
        Assert.Equal([stranger.Actor, child.Actor], trail.Where(entry => entry.Action == "plan-refused").Select(entry => entry.Actor));
        Assert.Equal(senco.Actor, Assert.Single(trail, entry => entry.Action == "plan-read").Actor);
    }

    [Fact]
    public async Task Each_change_leaves_an_event_that_says_who()
    {
        await using var installation = await Installation.StartedAsync();
        var (invited, senco) = await BeginAsync(installation);
        var step = PlanOf.NextStep(invited, senco, installation.Clock);

        await Store(installation).KeepAsync(senco, step, default);
        await Store(installation).KeepAsync(senco, step with { Version = 2, Standing = Standing.Stopped }, default);

        var trail = await AboutAsync(installation, $"plan-item:{step.Id}");
        Assert.Equal(["plan-item-added", "plan-item-changed"], trail.Select(entry => entry.Action));
        Assert.All(trail, entry => Assert.Equal(senco.Actor, entry.Actor));
    }

    [Fact]
    public async Task Nobody_writes_in_another_person_s_name()
    {
        await using var installation = await Installation.StartedAsync();
        var (invited, senco) = await BeginAsync(installation);
        var other = await Staff.AtAsync(installation, invited, StaffRoles.Senco);

        Task Keep() => Store(installation).KeepAsync(senco, PlanOf.NextStep(invited, other, installation.Clock), default);

        await Assert.ThrowsAsync<ArgumentException>(Keep);
    }

    [Fact]
    public async Task An_item_never_moves_to_another_cycle()
    {
        await using var installation = await Installation.StartedAsync();
        var (invited, senco) = await BeginAsync(installation);
        var step = PlanOf.NextStep(invited, senco, installation.Clock);
        await Store(installation).KeepAsync(senco, step, default);
        var next = await Family.NextTermAsync(installation, invited);

        var moved = await Store(installation).KeepAsync(senco, step with { Version = 2, Cycle = next.Session.Cycle.Id }, default);

        Assert.Equal(PlanKept.NotFound, moved);
    }

    [Theory]
    [InlineData(Decided.Met, Standing.Met)]
    [InlineData(Decided.GoOn, Standing.Open)]
    [InlineData(Decided.Change, Standing.Changed)]
    [InlineData(Decided.Stop, Standing.Stopped)]
    public async Task A_next_step_stands_as_its_review_decided(Decided decided, Standing standing)
    {
        await using var installation = await Installation.StartedAsync();
        var (invited, senco) = await BeginAsync(installation);
        var step = PlanOf.NextStep(invited, senco, installation.Clock);
        await Store(installation).KeepAsync(senco, step, default);
        var decision = PlanOf.Decision(invited, senco, step, decided, installation.Clock);

        Assert.Equal(PlanKept.Now, await Store(installation).KeepAsync(senco, decision, default));

        var file = await ReadAsync(installation, senco, invited);
        Assert.Equal(decision, Assert.Single(file.Decisions));
        Assert.Equal(standing, file.Plan.Find(step.Option)!.Standing);
        Assert.Equal(step, file.Versions[0]);
        Assert.Equal("decision-written", Assert.Single(await AboutAsync(installation, $"decision:{decision.Id}")).Action);
    }

    [Fact]
    public async Task What_staff_wrote_stands_readable_in_no_file_and_comes_back_from_a_back_up_as_it_was()
    {
        await using var installation = await Installation.StartedAsync();
        await using var elsewhere = new Installation();
        var (invited, senco) = await BeginAsync(installation);
        var step = PlanOf.NextStep(invited, senco, installation.Clock);
        var reply = PlanOf.Reply(invited, senco, new ReplyTo.OneStep(step.Id), installation.Clock);
        var decision = PlanOf.Decision(invited, senco, step, Decided.GoOn, installation.Clock);
        await Store(installation).KeepAsync(senco, step, default);
        await Store(installation).KeepAsync(senco, reply, default);
        await Store(installation).KeepAsync(senco, decision, default);
        var folder = Path.Combine(installation.Folder, "copy");

        await installation.Get<BackUp>().ToAsync(folder, default);
        await elsewhere.RestoreAsync(folder);
        await elsewhere.StartAsync();

        var restored = await ReadAsync(elsewhere, senco, invited);
        Assert.Equal([step], restored.Plan.Items);
        Assert.Equal(reply.Words, Assert.Single(restored.Replies).Reply.Words);
        Assert.Equal([decision], restored.Decisions);

        foreach (var file in Directory.EnumerateFiles(installation.Folder, "*", SearchOption.AllDirectories))
        {
            var bytes = await File.ReadAllBytesAsync(file);
            Assert.All([step.Words, step.PlainWords!, step.Who!, reply.Words, decision.PlainWords], secret => Assert.Equal(-1, bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(secret))));
        }
    }

    [Theory]
    [InlineData("UPDATE plan_item SET standing = 'met'")]
    [InlineData("UPDATE review_decision SET decided = 'stop'")]
    [InlineData("UPDATE reply SET kind = 'did'")]
    public async Task What_was_written_cannot_be_edited_past_our_code_either(string sql)
    {
        await using var installation = await Installation.StartedAsync();
        var (invited, senco) = await BeginAsync(installation);
        var step = PlanOf.NextStep(invited, senco, installation.Clock);
        await Store(installation).KeepAsync(senco, step, default);
        await Store(installation).KeepAsync(senco, PlanOf.Decision(invited, senco, step, Decided.GoOn, installation.Clock), default);
        await Store(installation).KeepAsync(senco, PlanOf.Reply(invited, senco, new ReplyTo.OneStep(step.Id), installation.Clock), default);

        void Edit() => installation.Execute(sql);

        Assert.Contains("never edited", Assert.Throws<SqliteException>(Edit).Message, StringComparison.Ordinal);
    }

    private static async Task<(Invited Invited, Viewer Senco)> BeginAsync(Installation installation)
    {
        var invited = await Family.NextTermAsync(installation, await installation.InviteAsync());

        return (invited, await Staff.AtAsync(installation, invited, StaffRoles.Senco));
    }

    private static IPlanStore Store(Installation installation) => installation.Get<IPlanStore>();

    private static async Task<PlanOnFile> ReadAsync(Installation installation, Viewer viewer, Invited invited) =>
        (await Store(installation).InCycleAsync(viewer, invited.Session.Cycle.Id, default))!;

    private static Task<IReadOnlyList<AuditEvent>> AboutAsync(Installation installation, string subject) =>
        installation.Get<IAuditStore>().AboutAsync(subject, default);
}
