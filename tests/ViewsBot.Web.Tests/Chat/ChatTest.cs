using System.Text.Json.Nodes;
using Microsoft.Playwright;
using ViewsBot.Web.Tests.Chat.Fakes;

namespace ViewsBot.Web.Tests.Chat;

/// <summary>A page in a real browser on the product's chat page, and the line it speaks to.</summary>
[Collection(InChromium.Name)]
public abstract class ChatTest(Chromium chromium) : IAsyncLifetime
{
    private readonly List<IBrowserContext> _contexts = [];
    private ChatSite? _site;

    internal FakeLine Bot => Site.Bot;

    private protected ChatSite Site => _site ?? throw new InvalidOperationException("The site has not been started.");

    public async Task InitializeAsync() => _site = await ChatSite.StartAsync(Reply);

    public async Task DisposeAsync()
    {
        foreach (var context in _contexts) { await context.DisposeAsync(); }

        if (_site is not null) { await _site.DisposeAsync(); }
    }

    /// <summary>What the bot says: the next question, as on a board of nine, unless a test says otherwise.</summary>
    private protected virtual IEnumerable<JsonObject> Reply(JsonObject activity) =>
        activity["value"]?["place"] is null ? [] : [Cards.Question(int.Min(9, Bot.Received.Count + 1))];

    private protected async Task<IPage> OpenAsync(int width = 768, int height = 900, BrowserNewContextOptions? options = null, string? script = null, string path = "/chat")
    {
        var context = await chromium.Browser.NewContextAsync(new(options ?? new() { ServiceWorkers = ServiceWorkerPolicy.Block }) { ViewportSize = new() { Width = width, Height = height } });
        _contexts.Add(context);

        if (script is not null) { await context.AddInitScriptAsync(script); }

        var page = await context.NewPageAsync();
        await page.GotoAsync(Site.Address + path);

        return page;
    }

    private protected static ILocator Button(IPage page, string name) =>
        page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).Filter(new() { Visible = true });

    private protected static ILocatorAssertions See(ILocator what) => Assertions.Expect(what);
}
