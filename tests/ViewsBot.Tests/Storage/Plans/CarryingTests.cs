using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;

namespace ViewsBot.Tests.Storage.Plans;

/// <summary>What goes on in a plan is carried into the next cycle: nothing is dropped, and nothing is there twice.</summary>
public sealed class CarryingTests
{
    [Fact]
    public async Task What_goes_on_is_in_the_next_plan_as_it_was_and_says_where_it_came_from()
    {
        await using var installation = await Installation.StartedAsync();
        var (before, next, senco) = await TwoTermsAsync(installation);
        var items = await OneOfEachKindAsync(installation, before, senco);

        await CarryAsync(installation, senco, next, items);

        var plan = (await ReadAsync(installation, senco, next)).Plan;
        Assert.Equal(items.Select(item => item.Id), plan.Items.Select(item => item.CameFrom!.Value));
        Assert.Equal(items, plan.Items.Zip(items, (now, was) => now with { Id = was.Id, Cycle = was.Cycle, CameFrom = null, Written = was.Written }));
        Assert.All(plan.Items, item => Assert.Equal((1, next.Session.Cycle.Id, senco.Actor), (item.Version, item.Cycle, item.Written.By)));
        Assert.Equal(items, (await ReadAsync(installation, senco, before)).Plan.Items.Where(item => item.Standing == Standing.Open));
    }

    [Fact]
    public async Task What_was_met_or_stopped_stays_in_its_cycle_and_is_not_offered()
    {
        await using var installation = await Installation.StartedAsync();
        var (before, next, senco) = await TwoTermsAsync(installation);
        var (met, stopped, open) = (await StepAsync(installation, before, senco), await StepAsync(installation, before, senco), await StepAsync(installation, before, senco));
        await Store(installation).KeepAsync(senco, PlanOf.Decision(before, senco, met, Decided.Met, installation.Clock), default);
        await Store(installation).KeepAsync(senco, PlanOf.Decision(before, senco, stopped, Decided.Stop, installation.Clock), default);

        Assert.Equal([open.Id], (await Store(installation).StillOpenAsync(senco, before.Pupil, default))!.Select(one => one.Item.Id));
        await CarryAsync(installation, senco, next, [met, stopped, open]);

        Assert.Equal([open.Id], (await ReadAsync(installation, senco, next)).Plan.Items.Select(item => item.CameFrom!.Value));
    }

    [Fact]
    public async Task What_is_carried_again_or_from_two_pages_at_once_is_there_once_even_after_it_was_changed()
    {
        await using var installation = await Installation.StartedAsync();
        var (before, next, senco) = await TwoTermsAsync(installation);
        var third = await Family.NextTermAsync(installation, before);
        var step = await StepAsync(installation, before, senco);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(page => CarryAsync(installation, senco, page % 2 == 0 ? next : third, [step])));
        var carried = Assert.Single((await ReadAsync(installation, senco, next)).Plan.Items.Concat((await ReadAsync(installation, senco, third)).Plan.Items));
        Assert.Equal(PlanKept.Now, await Store(installation).KeepAsync(senco, carried with { Version = 2, Standing = Standing.Met, Written = carried.Written }, default));
        await CarryAsync(installation, senco, third, [step]);

        Assert.Single((await ReadAsync(installation, senco, next)).Plan.Items.Concat((await ReadAsync(installation, senco, third)).Plan.Items));
    }

    [Fact]
    public async Task What_is_left_out_is_offered_on_the_next_plan_until_it_is_carried()
    {
        await using var installation = await Installation.StartedAsync();
        var (before, next, senco) = await TwoTermsAsync(installation);
        var (taken, left) = (await StepAsync(installation, before, senco), await StepAsync(installation, before, senco));

        await CarryAsync(installation, senco, next, [taken]);
        Assert.Equal([(left.Id, before.Session.Cycle.Id)], (await ReadAsync(installation, senco, next)).LeftBehind.Select(one => (one.Item.Id, one.Cycle.Id)));
        await CarryAsync(installation, senco, next, [left]);

        var file = await ReadAsync(installation, senco, next);
        Assert.Empty(file.LeftBehind);
        Assert.Equal([taken.Id, left.Id], file.Plan.Items.Select(item => file.CameFrom[item.Id].Item.Id));
        var goesOnAs = (await ReadAsync(installation, senco, before)).GoesOnAs;
        Assert.Equal(file.Plan.Items.Select(item => item.Id), new[] { taken, left }.Select(item => goesOnAs[item.Id].Item.Id));
    }

    [Fact]
    public async Task What_a_parent_gave_stays_in_their_words_with_their_name_whoever_carries_it()
    {
        await using var installation = await Installation.StartedAsync();
        var (before, next, senco) = await TwoTermsAsync(installation);
        var parent = await Family.ParentAsync(installation, before, "Sam Okoro");
        var words = Said.Words(parent, installation.Clock, "We whisper a countdown");
        var given = PlanOf.FromHome(parent, words, installation.Clock);
        await using (var turn = await installation.TurnAsync(parent))
        {
            turn.Keep(words);
            turn.Keep(given);
            await turn.CommitAsync(default);
        }

        await CarryAsync(installation, senco, next, [given]);

        var file = await ReadAsync(installation, senco, next);
        var carried = Assert.IsType<Strategy>(Assert.Single(file.Plan.Items));
        Assert.Equal(("We whisper a countdown", parent.Session.Speaker.Id, words.Id), (carried.Words, carried.Giver!.Value, carried.Said!.Value));
        Assert.Equal("Sam Okoro", file.Names[$"speaker:{carried.Giver}"]);
        await Assert.ThrowsAsync<ArgumentException>(() => Store(installation).KeepAsync(senco, carried with { Version = 2, Words = "We count" }, default));
    }

    [Fact]
    public async Task Only_who_keeps_the_plan_carries_and_only_into_an_open_cycle_of_the_same_pupil()
    {
        await using var installation = await Installation.StartedAsync();
        var (before, next, senco) = await TwoTermsAsync(installation);
        var step = await StepAsync(installation, before, senco);
        var other = await installation.InviteAsync();
        var teacher = await Staff.AtAsync(installation, before, StaffRoles.Teacher);
        Viewer.Invited child = new(next.Session.Id, next.Session.Speaker.Id);

        Assert.Null(await Store(installation).CarryAsync(teacher, next.Session.Cycle.Id, [step.Id], default));
        Assert.Null(await Store(installation).CarryAsync(child, next.Session.Cycle.Id, [step.Id], default));
        Assert.Null(await Store(installation).StillOpenAsync(teacher, before.Pupil, default));
        Assert.Empty(await CarryAsync(installation, await Staff.AtAsync(installation, other, StaffRoles.Senco), other, [step]));
        await installation.Get<ICycleStore>().CloseAsync(senco, next.Session.Cycle.Id, noReply: null, shown: [], default);
        Assert.Null(await Store(installation).CarryAsync(senco, next.Session.Cycle.Id, [step.Id], default));

        Assert.Equal(0, installation.Count("SELECT count(*) FROM plan_item WHERE came_from IS NOT NULL"));
        Assert.Equal(3, installation.Count("SELECT count(*) FROM audit_event WHERE action = 'plan-carry-refused'"));
    }

    [Fact]
    public async Task Where_an_item_came_from_can_be_neither_made_up_nor_changed()
    {
        await using var installation = await Installation.StartedAsync();
        var (before, next, senco) = await TwoTermsAsync(installation);
        var step = await StepAsync(installation, before, senco);
        var carried = Assert.Single(await CarryAsync(installation, senco, next, [step]));

        await Assert.ThrowsAsync<ArgumentException>(() => Store(installation).KeepAsync(senco, PlanOf.NextStep(next, senco, installation.Clock) with { CameFrom = step.Id }, default));
        await Assert.ThrowsAsync<ArgumentException>(() => Store(installation).KeepAsync(senco, carried with { Version = 2, CameFrom = null }, default));
    }

    private static async Task<(Invited Before, Invited Next, Viewer Senco)> TwoTermsAsync(Installation installation)
    {
        var before = await installation.InviteAsync();
        await EmptyAsync(installation, before);

        return (before, await Family.NextTermAsync(installation, before), await Staff.AtAsync(installation, before, StaffRoles.Senco));
    }

    /// <summary>Stops what a made-up child's plan begins with, so that what a test writes is all that goes on.</summary>
    private static async Task EmptyAsync(Installation installation, Invited invited)
    {
        var senco = await Staff.AtAsync(installation, invited, StaffRoles.Senco);

        foreach (var item in (await ReadAsync(installation, senco, invited)).Plan.Items)
        {
            await Store(installation).KeepAsync(senco, item with { Version = 2, Standing = Standing.Stopped, Written = Written.Now(senco, invited.Session.Cycle, installation.Clock) }, default);
        }
    }

    private static async Task<NextStep> StepAsync(Installation installation, Invited invited, Viewer senco)
    {
        var step = PlanOf.NextStep(invited, senco, installation.Clock);
        Assert.Equal(PlanKept.Now, await Store(installation).KeepAsync(senco, step, default));

        return step;
    }

    private static async Task<IReadOnlyList<PlanItem>> OneOfEachKindAsync(Installation installation, Invited invited, Viewer senco)
    {
        var (cycle, written) = (invited.Session.Cycle.Id, Written.Now(senco, invited.Session.Cycle, installation.Clock));
        PlanItem[] items =
        [
            PlanOf.NextStep(invited, senco, installation.Clock),
            new Target { Id = PlanItemId.New(installation.Clock), Cycle = cycle, Words = "Reads a page aloud", PlainWords = "I read a page", ByWhen = new DateOnly(2027, 7, 21), Written = written },
            new Provision { Id = PlanItemId.New(installation.Clock), Cycle = cycle, Words = "Reading group", Who = "Mr Davies", HowOften = "weekly", Funding = new Funding("A helper", 1234.56m), Written = written },
            new Strategy { Id = PlanItemId.New(installation.Clock), Cycle = cycle, Words = "Cover the line below", From = StrategyFrom.School, GivenBy = "Mr Davies", Written = written },
        ];

        foreach (var item in items) { Assert.Equal(PlanKept.Now, await Store(installation).KeepAsync(senco, item, default)); }

        return items;
    }

    private static async Task<IReadOnlyList<PlanItem>> CarryAsync(Installation installation, Viewer senco, Invited into, IEnumerable<PlanItem> items) =>
        (await Store(installation).CarryAsync(senco, into.Session.Cycle.Id, [.. items.Select(item => item.Id)], default))!;

    private static IPlanStore Store(Installation installation) => installation.Get<IPlanStore>();

    private static async Task<PlanOnFile> ReadAsync(Installation installation, Viewer viewer, Invited invited) => (await Store(installation).InCycleAsync(viewer, invited.Session.Cycle.Id, default))!;
}
