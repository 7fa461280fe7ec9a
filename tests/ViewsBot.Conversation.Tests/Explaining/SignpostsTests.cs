using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Conversation.Tests.Safety;
using ViewsBot.Records.Guidance;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.Explaining;

/// <summary>What the school enters on its own pages is what families are shown.</summary>
public sealed class SignpostsTests(ProductFixture product) : IClassFixture<ProductFixture>
{
    private const string Page = "/staff/school/signposts";

    [Fact]
    public async Task A_parent_of_a_child_in_primary_school_is_shown_what_fits_that_age_each_with_the_day_it_was_checked()
    {
        var chat = await product.Product.InviteAsync("parent");

        var shown = await AdviceAsync(chat);

        Assert.Contains("Larkshire Local Offer", shown, StringComparison.Ordinal);
        Assert.Contains("Disability Living Allowance for children", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("https://www.gov.uk/pip", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Larkshire early years team", shown, StringComparison.Ordinal);
        Assert.Contains("Checked on ", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_is_due_is_marked_for_staff_and_still_shown_to_families()
    {
        using var senco = await StaffSide.SignInAsync(product.Product, "demo-senco");
        var chat = await product.Product.InviteAsync("parent");
        var monthsAgo14 = DateOnly.FromDateTime(DateTime.UtcNow).AddMonths(-14).ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"));

        Assert.Contains($"Larkshire SENDIASS, checked on {monthsAgo14}", await senco.ReadAsync("/staff/school"), StringComparison.Ordinal);
        Assert.Contains("""<strong class="staff-mark">Due</strong>""", await senco.ReadAsync(Page), StringComparison.Ordinal);
        Assert.Contains($"Checked on {monthsAgo14}.", await AdviceAsync(chat), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_SENCO_adds_is_shown_and_what_is_taken_down_is_not()
    {
        using var senco = await StaffSide.SignInAsync(product.Product, "demo-senco");

        await senco.PostAsync(Page, Page, new()
        {
            ["Kind"] = "helpline", ["Name"] = "Larkshire family line", ["How"] = "01632 960456, every day.", ["Address"] = "https://line.larkshire.example/", ["VerifiedOn"] = "2026-10-01",
        });
        var guide = await GuideAsync();
        var added = Assert.Single(guide.Signposts, signpost => signpost.Name == "Larkshire family line");
        Assert.Contains("Larkshire family line. 01632 960456, every day.", await AdviceAsync(await product.InviteAsync()), StringComparison.Ordinal);

        await senco.PostAsync(Page, Page + "?handler=Remove", new() { ["id"] = added.Id.ToString() });
        Assert.DoesNotContain("Larkshire family line", await AdviceAsync(await product.InviteAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_is_no_page_of_the_web_is_not_kept()
    {
        using var senco = await StaffSide.SignInAsync(product.Product, "demo-senco");

        await senco.PostAsync(Page, Page, new() { ["Kind"] = "helpline", ["Name"] = "A trap", ["Address"] = "javascript:alert(1)", ["VerifiedOn"] = "2026-10-01" });

        Assert.DoesNotContain((await GuideAsync()).Signposts, signpost => signpost.Name == "A trap");
    }

    [Fact]
    public async Task Whoever_does_not_keep_the_school_changes_nothing()
    {
        using var lead = await StaffSide.SignInAsync(product.Product, "demo-lead");

        var refused = await Record.ExceptionAsync(() =>
            lead.PostAsync("/staff/school", Page, new() { ["Kind"] = "helpline", ["Name"] = "Not mine to add", ["VerifiedOn"] = "2026-10-01" }));

        Assert.IsType<HttpRequestException>(refused);
        Assert.DoesNotContain((await GuideAsync()).Signposts, signpost => signpost.Name == "Not mine to add");
        Assert.DoesNotContain("Keep this signpost", await lead.ReadAsync(Page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_schools_own_sentences_stand_in_place_of_ours_with_their_source()
    {
        const string expectations = "/staff/school/expectations";
        using var senco = await StaffSide.SignInAsync(product.Product, "demo-senco");
        var fields = new Dictionary<string, string>
        {
            ["Need"] = "need-hearing", ["For"] = "parent", ["Sentences"] = "Every room has a sound field.\nStaff wear the microphone.", ["Source"] = "Our hearing policy", ["VerifiedOn"] = "2026-09-01",
        };

        await senco.PostAsync($"{expectations}?need=need-hearing&audience=parent", expectations, fields);
        var own = await HearingAsync();
        await senco.PostAsync(expectations, expectations + "?handler=Ours", new() { ["need"] = "need-hearing", ["audience"] = "parent" });

        Assert.Contains("Every room has a sound field.", own, StringComparison.Ordinal);
        Assert.Contains("Source: Our hearing policy. Checked on 1 September 2026.", own, StringComparison.Ordinal);
        Assert.DoesNotContain("Staff face your child", own, StringComparison.Ordinal);
        Assert.Contains("Staff face your child", await HearingAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Questions_that_were_ticked_stand_on_the_board_page_and_on_the_staff_page()
    {
        using var senco = await StaffSide.SignInAsync(product.Product, "demo-senco");
        var chat = await product.InviteAsync();
        await chat.TapsAsync("What is this plan?");
        await chat.TapsAsync("questions I can ask");
        await chat.TapsAsync("Who will help me?");

        Assert.Contains("Who will help me?", await senco.ReadAsync($"/staff/cycles/{chat.Invited.CycleId}"), StringComparison.Ordinal);
        Assert.Contains("Who will help me?", await BoardPageAsync(chat), StringComparison.Ordinal);
    }

    private async Task<string> HearingAsync()
    {
        var chat = await product.Product.InviteAsync("parent");

        await chat.SendsAsync(new { type = "message", value = new { ask = "explain", choice = "need-hearing" } });

        return chat.InFocus.Json;
    }

    /// <summary>All the cards of "where to get advice".</summary>
    private static async Task<string> AdviceAsync(ScriptedChat chat)
    {
        var cards = new List<string>();

        await chat.SendsAsync(new { type = "message", value = new { ask = "explain", choice = "advice" } });
        cards.Add(chat.InFocus.Json);

        while (chat.InFocus.Choices.Contains("Next"))
        {
            await chat.TapsAsync("Next");
            cards.Add(chat.InFocus.Json);
        }

        return string.Join('\n', cards);
    }

    private async Task<SchoolGuide> GuideAsync()
    {
        var pupil = (await product.Product.Services.GetRequiredService<IPupilRecords>()
            .PupilAsync(new Viewer.Demo(), PupilId.Parse((await product.InviteAsync()).Invited.PupilId)!.Value, default))!;
        var senco = new Viewer.Staff(new StaffMember { Id = new StaffId(Guid.NewGuid()), School = pupil.Pupil.School, Name = "Mrs Okafor", Roles = StaffRoles.Senco });

        return (await product.Product.Services.GetRequiredService<ISchoolGuideStore>().GuideAsync(senco, default))!;
    }

    private async Task<string> BoardPageAsync(ScriptedChat chat)
    {
        using var entered = await product.Product.Http.GetAsync(chat.Invited.ChatUrl.PathAndQuery);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/my-board");

        request.Headers.Add("Cookie", entered.Headers.GetValues("Set-Cookie").First().Split(';')[0]);

        using var response = await product.Product.Http.SendAsync(request);

        return System.Net.WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
    }
}
