using System.Net;
using Microsoft.Playwright;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Web.Tests.Staff;

[Collection(AtTheStaffSide.Name)]
public sealed class InvitationsTests(StaffSite site)
{
    [Fact]
    public async Task A_pupil_is_added_given_a_cycle_and_invited()
    {
        var page = await site.SignInAsync("demo-senco", "/staff/pupils/add");
        await page.GetByLabel("Name").FillAsync("Orla Byrne");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Open a cycle" }).ClickAsync();
        await page.GetByLabel("Day of the meeting").FillAsync("2031-03-04");
        await page.GetByRole(AriaRole.Button, new() { Name = "Open the cycle" }).ClickAsync();
        await Assertions.Expect(page.GetByText("4 Mar 2031")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Invitations" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Make the invitation" }).ClickAsync();

        Assert.Equal("/chat", await WhereLeadsAsync(await CodeAsync(page)));
    }

    [Fact]
    public async Task A_code_is_shown_once()
    {
        var (page, chat) = await OpenAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Make a new code" }).ClickAsync();
        var code = await CodeAsync(page);
        await page.GotoAsync($"/staff/cycles/{chat.Invited.CycleId}/invitations");

        Assert.True(code.Split(' ').Length >= 4);
        Assert.DoesNotContain(code, await page.ContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_paper_a_new_code_stands_alone()
    {
        var (page, _) = await OpenAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Make a new code" }).ClickAsync();
        var code = await CodeAsync(page);

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(page.GetByText(code)).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("button:visible")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_new_code_opens_and_the_old_one_does_not()
    {
        var (page, chat) = await OpenAsync();
        Assert.Equal("/chat", await WhereLeadsAsync(chat.Invited.Code));

        await page.GetByRole(AriaRole.Button, new() { Name = "Make a new code" }).ClickAsync();

        Assert.Equal("/chat", await WhereLeadsAsync(await CodeAsync(page)));
        Assert.Null(await WhereLeadsAsync(chat.Invited.Code));
    }

    [Fact]
    public async Task What_is_taken_back_opens_nothing_until_it_is_renewed()
    {
        var (page, chat) = await OpenAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Take it back" }).ClickAsync();

        await Assertions.Expect(page.GetByText("it opens nothing.")).ToBeVisibleAsync();
        Assert.Null(await WhereLeadsAsync(chat.Invited.Code));
        await page.GetByRole(AriaRole.Button, new() { Name = "Make a new code" }).ClickAsync();
        Assert.Equal("/chat", await WhereLeadsAsync(await CodeAsync(page)));
    }

    [Fact]
    public async Task A_closed_cycle_opens_nothing_and_invites_nobody()
    {
        var (page, chat) = await OpenAsync();
        await page.GotoAsync($"/staff/cycles/{chat.Invited.CycleId}");
        await page.GetByText("Close this cycle").ClickAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Close the cycle" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Close this cycle")).ToHaveCountAsync(0);
        await page.GotoAsync($"/staff/cycles/{chat.Invited.CycleId}/invitations");

        await Assertions.Expect(page.GetByText("This cycle is closed")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Make a new code" })).ToHaveCountAsync(0);
        Assert.Null(await WhereLeadsAsync(chat.Invited.Code));
    }

    [Theory]
    [InlineData("Safeguarding lead", "Mrs Sharma", "Name the safeguarding lead first")]
    [InlineData("Deputy safeguarding lead", "Mr Lewis", "Name the deputy safeguarding lead first")]
    public async Task Nobody_is_invited_before_somebody_is_named_to_tell(string label, string name, string sentence)
    {
        var (page, chat) = await OpenAsync();
        await NameAsync(page, label, "");

        await page.GotoAsync($"/staff/cycles/{chat.Invited.CycleId}/invitations");

        await Assertions.Expect(page.GetByText(sentence)).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Make a new code" })).ToHaveCountAsync(0);
        await NameAsync(page, label, name);
    }

    [Fact]
    public async Task Stages_out_of_order_are_not_taken()
    {
        var chat = await site.Product.InviteAsync();
        var page = await site.SignInAsync("demo-senco", $"/staff/pupils/{chat.Invited.PupilId}/cycle");

        await page.GetByLabel("Plan", new() { Exact = true }).FillAsync("2001-01-01");
        await page.GetByRole(AriaRole.Button, new() { Name = "Open the cycle" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Each stage starts on the same day as the one before it, or later.");
    }

    [Theory]
    [InlineData("/staff/pupils/add")]
    [InlineData("/staff/cycles/{0}/invitations")]
    [InlineData("/staff/pupils/{1}/cycle")]
    public async Task Only_the_SENCO_adds_opens_and_invites(string path)
    {
        var chat = await site.Product.InviteAsync();
        var page = await site.SignInAsync("demo-lead");

        var response = await page.GotoAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, path, chat.Invited.CycleId, chat.Invited.PupilId));

        Assert.Equal(404, response!.Status);
    }

    private async Task<(IPage Page, ScriptedChat Chat)> OpenAsync()
    {
        var chat = await site.Product.InviteAsync();

        return (await site.SignInAsync("demo-senco", $"/staff/cycles/{chat.Invited.CycleId}/invitations"), chat);
    }

    private static async Task NameAsync(IPage page, string label, string name)
    {
        await page.GotoAsync("/staff/school");
        await page.GetByLabel(label, new() { Exact = true }).FillAsync(name);
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep these settings" }).ClickAsync();
        await Assertions.Expect(page.GetByText("The settings are kept.")).ToBeVisibleAsync();
    }

    private static Task<string> CodeAsync(IPage page) => page.Locator(".staff-code").InnerTextAsync();

    /// <summary>Where a code leads, or <c>null</c> where it opens nothing.</summary>
    private async Task<string?> WhereLeadsAsync(string code)
    {
        using var response = await site.Product.Http.GetAsync(new Uri($"/i/{code.Replace(' ', '-')}", UriKind.Relative));

        return response.StatusCode == HttpStatusCode.SeeOther ? response.Headers.Location!.ToString() : null;
    }
}
