using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ViewsBot.Storage.Staff;

namespace ViewsBot.Web.Tests.Staff;

[Collection(AtTheStaffSide.Name)]
public sealed class SignInTests(StaffSite site)
{
    [Theory]
    [InlineData("/staff")]
    [InlineData("/staff/pupils")]
    [InlineData("/staff/pupils/add")]
    [InlineData("/staff/pupils/0123456789abcdef0123456789abcdef")]
    [InlineData("/staff/pupils/0123456789abcdef0123456789abcdef/cycle")]
    [InlineData("/staff/cycles/0123456789abcdef0123456789abcdef")]
    [InlineData("/staff/cycles/0123456789abcdef0123456789abcdef/invitations")]
    [InlineData("/staff/alerts")]
    [InlineData("/staff/school")]
    [InlineData("/staff/sign-out")]
    public async Task Every_page_asks_who_is_there(string path)
    {
        var page = await site.OpenAsync(path);

        Assert.Equal("/staff/sign-in", new Uri(page.Url).AbsolutePath);
    }

    [Fact]
    public async Task Leads_back_to_the_page_that_was_asked_for()
    {
        var page = await site.OpenAsync("/staff/school");

        await StaffSite.FillAsync(page, "demo-senco", "demo-school-1");

        await StaffSite.IsAtAsync(page, "/staff/school");
    }

    [Fact]
    public async Task Leads_to_no_other_site()
    {
        var page = await site.OpenAsync("/staff/sign-in?back=https://example.org/");

        await StaffSite.FillAsync(page, "demo-senco", "demo-school-1");

        await StaffSite.IsAtAsync(page, "/staff/pupils");
    }

    [Theory]
    [InlineData("demo-lead", "not the password")]
    [InlineData("nobody", "demo-school-1")]
    public async Task A_wrong_user_name_and_a_wrong_password_are_told_the_same_way(string userName, string password)
    {
        var page = await site.OpenAsync("/staff/sign-in");

        await StaffSite.FillAsync(page, userName, password);

        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("That user name and password do not go together.");
        Assert.Equal("", await page.GetByLabel("Password", new() { Exact = true }).InputValueAsync());
    }

    [Fact]
    public async Task After_ten_wrong_passwords_the_right_one_opens_nothing_for_a_while()
    {
        var page = await site.OpenAsync("/staff/sign-in");

        for (var tries = 0; tries < 10; tries++) { await StaffSite.SendAsync(page, "demo-deputy", "not the password"); }

        await StaffSite.FillAsync(page, "demo-deputy", "demo-school-1");

        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("There were too many tries.");
        await OpenAgainAsync("demo-deputy");
    }

    [Fact]
    public async Task The_password_can_be_shown()
    {
        var page = await site.OpenAsync("/staff/sign-in");
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync("what I typed");

        await page.GetByRole(AriaRole.Button, new() { Name = "Show password" }).ClickAsync();

        Assert.Equal("text", await page.GetByLabel("Password", new() { Exact = true }).GetAttributeAsync("type"));
    }

    [Fact]
    public async Task After_signing_out_a_page_asks_again()
    {
        var page = await site.SignInAsync("demo-senco");

        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await StaffSite.IsAtAsync(page, "/staff/sign-in");
        await page.GotoAsync("/staff/pupils");

        Assert.Equal("/staff/sign-in", new Uri(page.Url).AbsolutePath);
    }

    [Fact]
    public async Task The_cookies_are_out_of_reach_of_scripts_and_of_other_sites()
    {
        var page = await site.SignInAsync("demo-senco");

        var cookies = await page.Context.CookiesAsync();

        Assert.Equal(["viewsbot-staff", "viewsbot-staff-form"], cookies.Select(cookie => cookie.Name).Order());
        Assert.All(cookies, cookie => Assert.True(cookie is { HttpOnly: true, SameSite: SameSiteAttribute.Strict, Path: "/staff" }));
    }

    [Theory]
    [InlineData("/staff/pupils")]
    [InlineData("/staff/school")]
    [InlineData("/staff/no-such-page")]
    public async Task No_page_is_kept_by_the_browser(string path)
    {
        var page = await site.SignInAsync("demo-senco");

        var response = await page.GotoAsync(path);

        Assert.Contains("no-store", await response!.HeaderValueAsync("cache-control"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_from_elsewhere_changes_nothing()
    {
        var page = await site.SignInAsync("demo-senco");

        var response = await page.Context.APIRequest.PostAsync(
            "/staff/school", new() { DataString = "Name=Another+school&SeenBy=Somebody", Headers = [new("Content-Type", "application/x-www-form-urlencoded")] });
        await page.GotoAsync("/staff/school");

        Assert.Equal(400, response.Status);
        Assert.Contains("That form was too old", await response.TextAsync(), StringComparison.Ordinal);
        Assert.Equal("Larkfield School", await page.GetByLabel("Name of the school").InputValueAsync());
    }

    // Other tests of this site sign in as the deputy too.
    private async Task OpenAgainAsync(string userName)
    {
        await using var scope = site.Product.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<StaffUser>>();

        await accounts.SetLockoutEndDateAsync((await accounts.FindByNameAsync(userName))!, null);
    }
}
