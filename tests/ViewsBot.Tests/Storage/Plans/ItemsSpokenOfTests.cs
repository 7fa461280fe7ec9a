using ViewsBot.Records.Consent;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;

namespace ViewsBot.Tests.Storage.Plans;

/// <summary>A session's file names the plan's items that something in it is about, to those who may know them.</summary>
public sealed class ItemsSpokenOfTests
{
    [Fact]
    public async Task The_file_has_the_items_that_were_placed_or_told_about_and_no_others()
    {
        await using var installation = await Installation.StartedAsync();
        var child = await installation.InviteAsync();
        var (placed, told, other) = (await StepAsync(installation, child), await StepAsync(installation, child), await StepAsync(installation, child));
        await SaysAsync(installation, child, placed.Option, told.Option);

        var file = await FileAsync(installation, Own(child), child);

        Assert.Equal([placed.Id, told.Id], file.Items.Items.Select(item => item.Id));
        Assert.Null(file.Items.Find(other.Option));
    }

    [Fact]
    public async Task What_a_young_person_has_not_shared_names_no_item_to_staff_or_parents()
    {
        await using var installation = await Installation.StartedAsync();
        var owner = await installation.InviteAsync(Audience.YoungPerson, DateOnly.FromDateTime(installation.Clock.GetUtcNow().UtcDateTime).AddYears(-18));
        var parent = await Family.ParentAsync(installation, owner);
        var (shared, kept) = (await StepAsync(installation, owner), await StepAsync(installation, owner));
        await SaysAsync(installation, owner, shared.Option, kept.Option);
        var senco = await Staff.AtAsync(installation, owner, StaffRoles.Senco);

        Assert.Empty((await FileAsync(installation, senco, owner)).Items.Items);
        Assert.Empty(await installation.Get<IPupilRecords>().SharedWithParentAsync(Own(parent), default));

        await installation.Get<ISharingStore>().ChooseAsync(Own(owner), [(ViewKey.Of(shared.Option).Value, SharedWith.ParentsToo)], "en", default);

        Assert.Equal([shared.Id], (await FileAsync(installation, senco, owner)).Items.Items.Select(item => item.Id));
        Assert.Equal([shared.Id], Assert.Single(await installation.Get<IPupilRecords>().SharedWithParentAsync(Own(parent), default)).Items.Items.Select(item => item.Id));
    }

    [Fact]
    public async Task A_strategy_is_named_to_the_parent_who_gave_it_and_not_to_another()
    {
        await using var installation = await Installation.StartedAsync();
        var child = await installation.InviteAsync();
        var (giver, other) = (await Family.ParentAsync(installation, child), await Family.ParentAsync(installation, child, "Jo Okoro"));
        var strategy = await GiveAsync(installation, giver);
        await SaysAsync(installation, giver, strategy.Option, strategy.Option);
        await SaysAsync(installation, other, strategy.Option, strategy.Option);

        Assert.Equal([strategy.Id], (await FileAsync(installation, Own(giver), giver)).Items.Items.Select(item => item.Id));
        Assert.Empty((await FileAsync(installation, Own(other), other)).Items.Items);
    }

    private static async Task<NextStep> StepAsync(Installation installation, Invited invited)
    {
        var senco = await Staff.AtAsync(installation, invited, StaffRoles.Senco);
        var step = PlanOf.NextStep(invited, senco, installation.Clock);
        Assert.Equal(PlanKept.Now, await installation.Get<IPlanStore>().KeepAsync(senco, step, default));

        return step;
    }

    private static async Task<Strategy> GiveAsync(Installation installation, Invited giver)
    {
        var words = Said.Words(giver, installation.Clock);
        var strategy = PlanOf.FromHome(giver, words, installation.Clock);
        await using var turn = await installation.TurnAsync(giver);
        turn.Keep(words);
        turn.Keep(strategy);
        await turn.CommitAsync(default);

        return strategy;
    }

    /// <summary>Places one option and tells about another.</summary>
    private static async Task SaysAsync(Installation installation, Invited invited, OptionKey placed, OptionKey told)
    {
        await using var turn = await installation.TurnAsync(invited);
        turn.Keep(Said.Placed(invited, placed.Value, Place.Left, installation.Clock));
        turn.Keep(Said.Words(invited, installation.Clock) with { Prompt = $"tell-more/{told}" });
        await turn.CommitAsync(default);
    }

    private static Viewer.Invited Own(Invited invited) => new(invited.Session.Id, invited.Session.Speaker.Id);

    private static async Task<SessionOnFile> FileAsync(Installation installation, Viewer viewer, Invited invited) =>
        (await installation.Get<IPupilRecords>().SessionAsync(viewer, invited.Session.Id, default))!;
}
