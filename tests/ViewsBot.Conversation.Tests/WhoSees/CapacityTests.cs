using ViewsBot.Conversation.Tests.Safety;
using ViewsBot.Records.Consent;

namespace ViewsBot.Conversation.Tests.WhoSees;

/// <summary>A capacity decision, from the staff page to the conversation and back: nothing is switched silently.</summary>
public sealed class CapacityTests(ProductFixture product) : IClassFixture<ProductFixture>
{
    private const string Told = "There is something you should know.";
    private const string Alone = "Staff at your meeting see them, as Mrs Okafor decided. Nobody else until you choose.";
    private const string Too = "Mrs Okafor decided that staff at your meeting see your answers too.";
    private const string Opened = "Open because of a capacity decision.";

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

        // On the very card that follows the telling it counts already.
        await owner.Chat.SaysAsync("who sees this?");
        Assert.Contains(Told, owner.Chat.Cards.Select(card => card.Heading));
        Assert.Contains(Alone, owner.Chat.InFocus.Texts);
        Assert.DoesNotContain("Now: nobody", owner.Chat.InFocus.Json, StringComparison.Ordinal);

        await owner.Chat.TapsAsync("Nobody");
        Assert.Equal("Thank you. You chose: Nobody. " + Too, owner.Chat.InFocus.Note);
        await owner.Chat.SaysAsync("who sees this?");
        Assert.Contains(Alone, owner.Chat.InFocus.Texts);

        await owner.Chat.TapsAsync("Just my helper");
        await owner.Chat.TapsAsync(Owner.Option);
        Assert.Contains(Too, owner.Chat.InFocus.Texts);
        await owner.Chat.TapsAsync("Skip");
        await owner.Chat.SaysAsync("who sees this?");

        Assert.Equal(["Now: Just my helper.", Too], owner.Chat.InFocus.Texts.Where(text => text.StartsWith("Now", StringComparison.Ordinal) || text.Contains("decided", StringComparison.Ordinal)));
        Assert.DoesNotContain(Alone, owner.Chat.InFocus.Texts);
    }

    [Fact]
    public async Task In_the_very_reply_that_tells_it_nothing_says_that_they_choose_alone()
    {
        var asks = await Owner.WhoSaidThingsAsync(product.Product);
        var chooses = await Owner.WhoSaidThingsAsync(product.Product);
        using var senco = await StaffSide.SignInAsync(product.Product, "demo-senco");
        await chooses.Chat.SaysAsync("who sees this?");
        await DecideAsync(senco, asks, "WhoSeesMyViews", "x");
        await DecideAsync(senco, chooses, "WhoSeesMyViews", "x");

        await asks.Chat.SaysAsync("are you a robot?");
        await chooses.Chat.TapsAsync("Nobody");

        Assert.Contains(Told, asks.Chat.Cards.Select(card => card.Heading));
        Assert.Equal("I am a computer, not a person. Staff at your meeting see your answers, as Mrs Okafor decided. If you are not safe, I still tell Mrs Sharma.", asks.Chat.InFocus.Note);
        Assert.Contains(Told, chooses.Chat.Cards.Select(card => card.Heading));
        Assert.Equal("Thank you. You chose: Nobody. " + Too, chooses.Chat.InFocus.Note);
    }

    [Fact]
    public async Task While_it_counts_nothing_else_says_that_only_those_they_chose_see_their_answers()
    {
        var owner = await Owner.WhoSaidThingsAsync(product.Product);
        using var senco = await StaffSide.SignInAsync(product.Product, "demo-senco");
        var before = await SharingPageAsync(owner);
        await DecideAsync(senco, owner, "WhoSeesMyViews", "x");

        await owner.Chat.SaysAsync("repeat");
        await owner.Chat.SaysAsync("are you a robot?");
        Assert.Equal("I am a computer, not a person. Staff at your meeting see your answers, as Mrs Okafor decided. If you are not safe, I still tell Mrs Sharma.", owner.Chat.InFocus.Note);

        var page = await SharingPageAsync(owner);
        Assert.Contains(Alone, page, StringComparison.Ordinal);
        Assert.DoesNotContain("Not chosen yet: nobody", page, StringComparison.Ordinal);
        Assert.Contains("Not chosen yet: nobody", before, StringComparison.Ordinal);
        Assert.DoesNotContain("decided", before, StringComparison.Ordinal);

        await EndAsync(senco, owner);
        Assert.Equal(before, await SharingPageAsync(owner));
    }

    [Fact]
    public async Task Whoever_comes_to_hello_after_it_was_decided_reads_there_who_sees_their_answers()
    {
        var chat = await product.Product.InviteAsync("young-person", bornOn: DateOnly.FromDateTime(DateTime.Today).AddYears(-18));
        using var senco = await StaffSide.SignInAsync(product.Product, "demo-senco");
        await DecideAsync(senco, chat.Invited.PupilId, "WhoSeesMyViews", "x");

        await chat.TapsAsync("OK");

        Assert.Equal("Your answers belong to you.", chat.InFocus.Heading);
        Assert.Contains(Alone, chat.InFocus.Texts);
        Assert.DoesNotContain("Nobody sees them until you choose who.", chat.InFocus.Texts);
    }

    [Fact]
    public async Task Beside_what_it_opened_staff_read_that_it_was_a_decision_of_theirs_and_those_who_may_end_it_read_why()
    {
        var owner = await Owner.WhoSaidThingsAsync(product.Product);
        using var senco = await StaffSide.SignInAsync(product.Product, "demo-senco");
        using var lead = await StaffSide.SignInAsync(product.Product, "demo-lead");
        using var there = await Colleague.SignInAsync(product.Product, owner, "Ms Wells", Ties.AtMeeting);
        using var elsewhere = await Colleague.SignInAsync(product.Product, owner, "Mr Dale", Ties.Helper);
        await DecideAsync(senco, owner, "WhoSeesMyViews", "Marmalade reasons");
        var cycle = $"/staff/cycles/{owner.Cycle}";
        Assert.DoesNotContain(Opened, await senco.ReadAsync(cycle), StringComparison.Ordinal);

        await owner.Chat.SaysAsync("repeat");

        foreach (var page in new[] { await senco.ReadAsync(cycle), await lead.ReadAsync(cycle), await there.ReadAsync(cycle) })
        {
            Assert.Contains(Opened, page, StringComparison.Ordinal);
            Assert.Contains("Who sees what they say towards this cycle", page, StringComparison.Ordinal);
            Assert.Contains("Decided by Mrs Okafor on", page, StringComparison.Ordinal);
        }

        Assert.Contains("Marmalade reasons", await senco.ReadAsync(cycle), StringComparison.Ordinal);
        Assert.Contains("Marmalade reasons", await lead.ReadAsync(cycle), StringComparison.Ordinal);
        Assert.DoesNotContain("Marmalade", await there.ReadAsync(cycle), StringComparison.Ordinal);
        Assert.DoesNotContain("capacity", await elsewhere.ReadAsync(cycle), StringComparison.OrdinalIgnoreCase);

        await EndAsync(senco, owner);

        Assert.DoesNotContain(Opened, await senco.ReadAsync(cycle), StringComparison.Ordinal);
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

    private async Task<string> SharingPageAsync(Owner owner) => await Family.OwnPageAsync(product.Product, owner.Chat.Invited.Code, "/my-board/sharing");

    private static string PageOf(string pupil) => $"/staff/pupils/{pupil}/capacity";

    private static string PageOf(Owner owner) => PageOf(owner.Pupil);

    private static Task DecideAsync(StaffSide staff, Owner owner, string about, string why) => DecideAsync(staff, owner.Pupil, about, why);

    private static async Task DecideAsync(StaffSide staff, string pupil, string about, string why) => await staff.PostAsync(
        PageOf(pupil), PageOf(pupil) + "?handler=Decide", new() { ["session"] = await FieldAsync(staff, pupil, "session"), ["about"] = about, ["Why"] = why });

    private static async Task EndAsync(StaffSide staff, Owner owner) => await staff.PostAsync(
        PageOf(owner), PageOf(owner) + "?handler=End", new() { ["decision"] = await FieldAsync(staff, owner.Pupil, "decision") });

    private static async Task<string> FieldAsync(StaffSide staff, string pupil, string name)
    {
        var page = await staff.ReadRawAsync(PageOf(pupil));
        var at = page.IndexOf($"name=\"{name}\" value=\"", StringComparison.Ordinal) + name.Length + 15;

        return page[at..(at + 32)];
    }
}
