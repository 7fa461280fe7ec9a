using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Conversation.Tests.Safety;
using ViewsBot.Records.Consent;
using ViewsBot.Records.Turns;

namespace ViewsBot.Conversation.Tests.WhoSees;

/// <summary>The page beside a person's own board where they choose who sees what, without script.</summary>
public sealed class SharingPageTests(ProductFixture product) : IClassFixture<ProductFixture>
{
    private const string Address = "/my-board/sharing";

    [Fact]
    public async Task The_board_leads_to_the_page_and_the_page_lists_all_they_said_with_a_label_for_each_choice()
    {
        var owner = await Owner.WhoSaidThingsAsync(product.Product);

        Assert.Contains($"href=\"{Address}\"", await Family.OwnPageAsync(product.Product, owner.Chat.Invited.Code, "/my-board"), StringComparison.Ordinal);
        var page = await Family.OwnPageAsync(product.Product, owner.Chat.Invited.Code, Address);

        Assert.Contains(Owner.Words, page, StringComparison.Ordinal);
        Assert.Contains("name=\"option/lessons/understanding-the-work\"", page, StringComparison.Ordinal);
        Assert.Equal(page.Split("<select").Length, page.Split("<label").Length);

        // The one script above it only puts the chosen colours on.
        Assert.DoesNotContain("<script", page[page.IndexOf("<body", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_chosen_there_counts_at_once_and_what_was_left_is_no_choice()
    {
        var owner = await Owner.WhoSaidThingsAsync(product.Product);
        using var senco = await StaffSide.SignInAsync(product.Product, "demo-senco");

        using var kept = await PostAsync(owner, new() { ["all"] = "meeting-staff", ["option/lessons/understanding-the-work"] = "" });

        Assert.Equal((HttpStatusCode.SeeOther, Address + "?kept"), (kept.StatusCode, kept.Headers.Location!.OriginalString));
        Assert.Contains(Owner.Words, await senco.ReadAsync($"/staff/cycles/{owner.Cycle}"), StringComparison.Ordinal);
        var sharing = await SharingAsync(owner);
        Assert.Equal(SharedWith.MeetingStaff, sharing.ForAll);
        Assert.Null(sharing.For("option/lessons/understanding-the-work"));
    }

    [Theory]
    [InlineData("all", "everybody")]
    [InlineData("something", "nobody")]
    public async Task A_form_that_is_not_this_page_s_keeps_nothing(string field, string value)
    {
        var owner = await Owner.WhoSaidThingsAsync(product.Product);

        using var answer = await PostAsync(owner, new() { ["all"] = "parents-too", [field] = value });

        Assert.Equal(Address, answer.Headers.Location!.OriginalString);
        Assert.Null((await SharingAsync(owner)).ForAll);
    }

    [Fact]
    public async Task Nobody_without_a_link_and_nobody_whose_views_are_not_their_own_finds_it()
    {
        var child = await product.InviteAsync();
        using var cookieless = await product.Product.Http.GetAsync(Address);

        Assert.Equal("/", cookieless.Headers.Location!.OriginalString);
        Assert.Empty(await Family.OwnPageAsync(product.Product, child.Invited.Code, Address));
        Assert.DoesNotContain(Address, await Family.OwnPageAsync(product.Product, child.Invited.Code, "/my-board"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_card_and_the_page_name_whom_the_record_knows_and_the_page_says_where_nobody_is_named()
    {
        var owner = await Owner.WhoSaidThingsAsync(product.Product);
        var before = await Family.OwnPageAsync(product.Product, owner.Chat.Invited.Code, Address);
        using var helper = await Colleague.SignInAsync(product.Product, owner, "Ms Near", Ties.Helper);
        using var one = await Colleague.SignInAsync(product.Product, owner, "Mr Dale", Ties.AtMeeting);
        using var other = await Colleague.SignInAsync(product.Product, owner, "Ms Wells", Ties.AtMeeting);

        var page = await Family.OwnPageAsync(product.Product, owner.Chat.Invited.Code, Address);
        await owner.Chat.SaysAsync("who sees this?");

        Assert.Contains("<li>Your helper: nobody named yet</li>", before, StringComparison.Ordinal);
        Assert.Contains("<li>Your helper: Ms Near</li><li>Your key person: nobody named yet</li><li>Staff at your meeting: Mr Dale, Ms Wells</li>", page, StringComparison.Ordinal);
        Assert.Contains("At your meeting: Mr Dale, Ms Wells. Others may come too.", owner.Chat.InFocus.Json, StringComparison.Ordinal);
        Assert.Contains("Just my helper: Ms Near", owner.Chat.InFocus.Choices);
    }

    [Fact]
    public async Task With_names_on_the_card_everyone_at_my_meeting_can_still_be_typed()
    {
        var owner = await Owner.WhoSaidThingsAsync(product.Product);
        using var one = await Colleague.SignInAsync(product.Product, owner, "Mr Dale", Ties.AtMeeting);
        await owner.Chat.SaysAsync("who sees this?");

        await owner.Chat.SaysAsync("everyone at my meeting");

        Assert.Equal(SharedWith.Meeting, (await SharingAsync(owner)).ForAll);
    }

    private async Task<HttpResponseMessage> PostAsync(Owner owner, Dictionary<string, string> fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Address) { Content = new FormUrlEncodedContent(fields) };

        request.Headers.Add("Cookie", await Family.CookieAsync(product.Product, owner.Chat.Invited.Code));

        return await product.Product.Http.SendAsync(request);
    }

    private async Task<Sharing> SharingAsync(Owner owner)
    {
        await using var turn = await product.Product.Services.GetRequiredService<ITurnRecords>().OpenAsync("directline", owner.Chat.Conversation, keying: null, default);

        return await turn.SharingAsync(default);
    }
}
