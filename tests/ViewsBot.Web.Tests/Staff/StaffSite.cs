using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ViewsBot.Testing.Chats;
using ViewsBot.Web.Tests.Chat.Fakes;

namespace ViewsBot.Web.Tests.Staff;

/// <summary>The real product with its fictional school, and a browser to sign in with.</summary>
public sealed partial class StaffSite : IAsyncLifetime
{
    private const string Password = "demo-school-1";

    private readonly Chromium _chromium = new();

    internal Product Product { get; } = Product.Start();

    internal Uri Address => Product.Http.BaseAddress!;

    public Task InitializeAsync() => _chromium.InitializeAsync();

    public async Task DisposeAsync()
    {
        await _chromium.DisposeAsync();
        await Product.DisposeAsync();
    }

    /// <summary>A page of somebody who is not signed in.</summary>
    internal async Task<IPage> OpenAsync(string path, int width = 1280)
    {
        var page = await NewPageAsync(width);

        await page.GotoAsync(path);

        return page;
    }

    /// <summary>A page of somebody who has just signed in.</summary>
    internal async Task<IPage> SignInAsync(string userName, string path = "/staff/pupils", int width = 1280, bool script = true)
    {
        var page = await NewPageAsync(width, script);

        await SendAsync(page, userName, Password);
        await page.GotoAsync(path);

        return page;
    }

    /// <summary>Fills the form and sends it.</summary>
    internal static async Task FillAsync(IPage page, string userName, string password)
    {
        await page.GetByLabel("User name").FillAsync(userName);
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
    }

    /// <summary>Sends the form as a browser would, without drawing the page.</summary>
    internal static async Task SendAsync(IPage page, string userName, string password)
    {
        var shown = await page.Context.APIRequest.GetAsync("/staff/sign-in");
        var token = TokenField().Match(await shown.TextAsync()).Groups[1].Value;
        var form = page.Context.APIRequest.CreateFormData();

        form.Set("UserName", userName);
        form.Set("Password", password);
        form.Set("__RequestVerificationToken", token);
        await page.Context.APIRequest.PostAsync("/staff/sign-in", new() { Form = form, MaxRedirects = 0 });
    }

    /// <summary>Whether a page has come to an address of the staff side.</summary>
    internal static Task IsAtAsync(IPage page, string path) => Assertions.Expect(page).ToHaveURLAsync(new Regex($"^http://[^/]+{Regex.Escape(path)}([?#].*)?$"));

    /// <summary>A child who has talked, and where staff read what they said.</summary>
    internal async Task<ScriptedChat> ChildAsync(string table)
    {
        var chat = await Product.InviteAsync();

        await chat.PlayAsync(table);

        return chat;
    }

    private async Task<IPage> NewPageAsync(int width, bool script = true)
    {
        var context = await _chromium.Browser.NewContextAsync(new() { BaseURL = Address.ToString(), ViewportSize = new() { Width = width, Height = 900 }, JavaScriptEnabled = script });

        return await context.NewPageAsync();
    }

    [GeneratedRegex("""name="__RequestVerificationToken" type="hidden" value="([^"]+)""")]
    private static partial Regex TokenField();
}
