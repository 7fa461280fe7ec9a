using ViewsBot.Conversation.Tests.Safety;

namespace ViewsBot.Conversation.Tests.WhoSees;

/// <summary>A capacity decision, from the staff page to the conversation and back: nothing is switched silently.</summary>
public sealed class CapacityTests(ProductFixture product) : IClassFixture<ProductFixture>
{
    private const string Told = "There is something you should know.";

    [Fact]
    public async Task A_decision_counts_once_the_person_was_told_and_not_after_it_has_ended()
    {
        var owner = await Owner.WhoSaidThingsAsync(product.Product);
        using var senco = await StaffSide.SignInAsync(product.Product, "demo-senco");

        await DecideAsync(senco, owner, "WhoSeesMyViews", "We tried pictures and two talks; she could not say who might see.");
        Assert.Contains("nothing has changed yet", await senco.ReadAsync(PageOf(owner)), StringComparison.Ordinal);
        Assert.DoesNotContain(Owner.Words, await senco.ReadAsync($"/staff/cycles/{owner.Cycle}"), StringComparison.Ordinal);

        var before = owner.Chat.InFocus.Heading;
        await owner.Chat.SaysAsync("repeat");

        var told = Assert.Single(owner.Chat.Cards, card => card.Heading == Told);
        Assert.Contains("Mrs Okafor thinks you cannot make one decision just now.", told.Json, StringComparison.Ordinal);
        Assert.Contains("who sees your answers for this meeting", told.Json, StringComparison.Ordinal);
        Assert.Equal(before, owner.Chat.InFocus.Heading);
        Assert.Contains(Owner.Words, await senco.ReadAsync($"/staff/cycles/{owner.Cycle}"), StringComparison.Ordinal);

        await EndAsync(senco, owner);

        Assert.DoesNotContain(Owner.Words, await senco.ReadAsync($"/staff/cycles/{owner.Cycle}"), StringComparison.Ordinal);
        await owner.Chat.SaysAsync("repeat");
        Assert.Single(owner.Chat.Cards, card => card.Heading == "A decision is yours again.");
        Assert.Single(owner.Chat.Cards, card => card.Heading == Told);
    }

    [Fact]
    public async Task While_it_counts_the_person_sees_it_where_they_choose_who_sees_their_answers()
    {
        var owner = await Owner.WhoSaidThingsAsync(product.Product);
        using var senco = await StaffSide.SignInAsync(product.Product, "demo-senco");
        await DecideAsync(senco, owner, "WhoSeesMyViews", "x");

        await owner.Chat.SaysAsync("who sees this?");
        await owner.Chat.TapsAsync("Skip");
        await owner.Chat.SaysAsync("who sees this?");

        Assert.Contains("Mrs Okafor decided that staff at your meeting see your answers too.", owner.Chat.InFocus.Json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_about_something_else_opens_nothing()
    {
        var owner = await Owner.WhoSaidThingsAsync(product.Product);
        using var senco = await StaffSide.SignInAsync(product.Product, "demo-senco");

        await DecideAsync(senco, owner, "HowIJoinMyMeeting", "x");
        await owner.Chat.SaysAsync("repeat");

        Assert.Contains(owner.Chat.Cards, card => card.Json.Contains("Who sees your answers is still as you chose.", StringComparison.Ordinal));
        Assert.DoesNotContain(Owner.Words, await senco.ReadAsync($"/staff/cycles/{owner.Cycle}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_reason_must_be_written_and_only_the_senco_and_the_lead_see_it()
    {
        var owner = await Owner.WhoSaidThingsAsync(product.Product);
        using var senco = await StaffSide.SignInAsync(product.Product, "demo-senco");
        using var lead = await StaffSide.SignInAsync(product.Product, "demo-lead");
        using var deputy = await StaffSide.SignInAsync(product.Product, "demo-deputy");

        await DecideAsync(senco, owner, "WhatMyPlanSays", " ");
        Assert.DoesNotContain("Decided by", await senco.ReadAsync(PageOf(owner)), StringComparison.Ordinal);
        await DecideAsync(senco, owner, "WhatMyPlanSays", "Marmalade reasons");

        Assert.Contains("Marmalade reasons", await lead.ReadAsync(PageOf(owner)), StringComparison.Ordinal);
        Assert.Empty(await deputy.ReadAsync(PageOf(owner)));
    }

    [Fact]
    public async Task Below_that_age_there_is_nothing_to_decide()
    {
        var child = await product.InviteAsync();
        using var senco = await StaffSide.SignInAsync(product.Product, "demo-senco");

        var page = await senco.ReadAsync($"/staff/pupils/{child.Invited.PupilId}/capacity");

        Assert.Contains("there is nothing to record", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Record this decision", page, StringComparison.Ordinal);
    }

    private static string PageOf(Owner owner) => $"/staff/pupils/{owner.Pupil}/capacity";

    private static async Task DecideAsync(StaffSide staff, Owner owner, string about, string why) => await staff.PostAsync(
        PageOf(owner), PageOf(owner) + "?handler=Decide", new() { ["session"] = await FieldAsync(staff, owner, "session"), ["about"] = about, ["Why"] = why });

    private static async Task EndAsync(StaffSide staff, Owner owner) => await staff.PostAsync(
        PageOf(owner), PageOf(owner) + "?handler=End", new() { ["decision"] = await FieldAsync(staff, owner, "decision") });

    private static async Task<string> FieldAsync(StaffSide staff, Owner owner, string name)
    {
        var page = await staff.ReadRawAsync(PageOf(owner));
        var at = page.IndexOf($"name=\"{name}\" value=\"", StringComparison.Ordinal) + name.Length + 15;

        return page[at..(at + 32)];
    }
}
