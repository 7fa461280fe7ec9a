using System.Text.Json.Nodes;
using Microsoft.Playwright;
using ViewsBot.Web.Tests.Chat.Fakes;

namespace ViewsBot.Web.Tests.Chat;

/// <summary>The page on a device without a line: it opens again, the rest of the topic can be answered, and nothing of it stays.</summary>
public sealed class KeptTests(Chromium chromium) : ChatTest(chromium)
{
    [Fact]
    public async Task A_page_that_was_open_once_opens_without_a_line_takes_the_rest_of_the_topic_and_sends_it_once()
    {
        var page = await OpenAndKeepAsync();
        Bot.GoDown();

        await page.ReloadAsync();
        await See(page.GetByText("You are offline")).ToBeVisibleAsync();
        for (var number = 1; number <= 4; number++)
        {
            await See(page.GetByText($"Picture {number} of 9")).ToBeVisibleAsync();
            await Button(page, number % 2 == 1 ? "happy about it" : "not happy about it").ClickAsync();
        }

        await page.ReloadAsync();
        await See(page.GetByText("Picture 5 of 9")).ToBeVisibleAsync();
        await page.WaitForFunctionAsync("() => [...document.querySelectorAll('#stage .picture img')].every(picture => picture.naturalWidth > 0)");
        Assert.Empty(await Axe.FindingsAsync(page));

        Bot.ComeBack();
        await See(page.GetByText("You are offline")).ToBeHiddenAsync();
        await page.WaitForFunctionAsync("() => !Object.keys(localStorage).some(name => name.startsWith('viewsbot/waiting/'))");

        Assert.Equal(
            ["my-school-day/coming-in left", "my-school-day/classroom right", "my-school-day/playtime left", "my-school-day/lunch right"],
            Bot.Received.Select(activity => $"{activity["value"]!["option"]} {activity["value"]!["place"]}"));
        Assert.Equal(4, Bot.Posts);
        await See(page.GetByText("Picture 5 of 9")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Without_a_line_a_family_goes_on_in_its_own_language_hears_what_it_heard_and_the_next_one_is_met_in_nobodys()
    {
        Bot.Language = "pl";
        Bot.Recorded.Add("Obrazek");
        var page = await OpenAndKeepAsync("pl");
        await page.WaitForFunctionAsync("async () => await caches.match('/chat/words/pl')");
        var heard = await HearAsync(page, "/chat/heard/pl");
        var part = await HearAsync(page, "/chat/heard/pl/0", "bytes=2-9");
        Assert.StartsWith("200 ", heard, StringComparison.Ordinal);
        Assert.StartsWith("206 8 ", part, StringComparison.Ordinal);

        Bot.GoDown();
        await page.ReloadAsync();
        await See(page.Locator("html[lang=pl]")).ToHaveCountAsync(1);
        Assert.Equal((heard, part), (await HearAsync(page, "/chat/heard/pl"), await HearAsync(page, "/chat/heard/pl/0", "bytes=2-9")));
        Assert.Equal("none", await HearAsync(page, "/chat/heard/pl/1"));

        var next = await page.Context.NewPageAsync();
        await next.GotoAsync(Site.Address + "/chat");
        await See(next.GetByText("You are offline. I keep your answers here until you are back. The next card comes when you are online again.")).ToBeVisibleAsync();
        await See(next.Locator("html[lang=en]")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task After_stop_nothing_is_left_on_the_device_but_the_pages_own_public_files()
    {
        var page = await OpenAndKeepAsync();
        await Button(page, "Text and colours").ClickAsync();
        await page.GetByRole(AriaRole.Group, new() { Name = "Text size" }).GetByRole(AriaRole.Button, new() { Name = "Bigger" }).ClickAsync();
        await page.WaitForFunctionAsync("() => localStorage.getItem('viewsbot/settings-told')");

        await Button(page, "More").ClickAsync();
        await Button(page, "Stop").ClickAsync();
        await See(page.Locator("#stage").GetByText("Hello.")).ToBeVisibleAsync();

        // How big its text is may be known of a device, but no conversation.
        await page.WaitForFunctionAsync("() => Object.keys(localStorage).join() === 'viewsbot/settings' && sessionStorage.length === 0");
        Assert.Empty(await page.EvaluateAsync<string[]>("async () => (await indexedDB.databases()).map(({ name }) => name)"));
        Assert.All(await KeptAsync(page), path => Assert.True(path == "/chat" || path.StartsWith("/built/", StringComparison.Ordinal) || path.StartsWith("/chat/words/", StringComparison.Ordinal), path));
        Assert.False(await page.EvaluateAsync<bool>($$"""
            async () => {
              for (const name of await caches.keys()) {
                const cache = await caches.open(name);
                for (const request of await cache.keys()) {
                  const text = await (await cache.match(request)).text();
                  if (text.includes('{{FakeLine.Conversation}}') || text.includes('{{Cards.Board}}')) { return true; }
                }
              }
              return false;
            }
            """));
    }

    [Fact]
    public async Task A_new_build_takes_away_what_an_older_one_kept_and_an_older_page_begins_anew_once()
    {
        Bot.Say(Cards.Question(1));
        var page = await OpenAsync(options: Keeping, path: "/credits");
        await page.EvaluateAsync("async () => { await caches.open('viewsbot-0123456789abcdef'); await caches.open('of-somebody-else'); }");

        await page.GotoAsync(Site.Address + "/chat");
        await UntilKeptAsync(page);
        await page.WaitForFunctionAsync("async () => (await caches.keys()).filter(name => name.startsWith('viewsbot-')).length === 1");
        Assert.Contains("of-somebody-else", await page.EvaluateAsync<string[]>("caches.keys()"));

        Bot.Build = "another-build";
        await page.ReloadAsync();

        await page.WaitForFunctionAsync("() => sessionStorage.getItem('viewsbot/begun-anew') === 'another-build'");
        await See(page.GetByText("Picture 1 of 9")).ToBeVisibleAsync();
    }

    private protected override IEnumerable<JsonObject> Reply(JsonObject activity) =>
        (string?)activity["value"]?["control"] == "stop" ? [Cards.Message()] : base.Reply(activity);

    private static BrowserNewContextOptions Keeping => new() { ServiceWorkers = ServiceWorkerPolicy.Allow };

    /// <summary>What is fetched to be heard: its status, its length and its first bytes.</summary>
    private static Task<string> HearAsync(IPage page, string path, string range = "") => page.EvaluateAsync<string>("""
        async ({ path, range }) => {
          const answer = await fetch(path, range ? { headers: { range } } : {}).catch(() => undefined);
          const bytes = answer && new Uint8Array(await answer.arrayBuffer());
          return answer ? `${answer.status} ${bytes.length} ${bytes.slice(0, 8).join()}` : 'none';
        }
        """, new { path, range });

    private async Task<IPage> OpenAndKeepAsync(string language = "en")
    {
        Bot.HasAhead = true;
        Bot.Say(Cards.Question(1, language: language));
        var page = await OpenAsync(options: Keeping, path: "/credits");
        await page.Context.AddCookiesAsync([new() { Name = CookieReader.Cookie, Value = language, Url = Site.Address }]);
        await page.GotoAsync(Site.Address + "/chat");
        await See(page.GetByText(Cards.Deck.Words.In(language).Get("question/progress", ("number", "1"), ("count", "9")))).ToBeVisibleAsync();
        await page.WaitForFunctionAsync("() => sessionStorage.getItem('viewsbot/ahead')");
        await UntilKeptAsync(page);
        // The picture of the last card is the last that is fetched.
        await page.WaitForFunctionAsync("async () => await caches.match('/built/pictures/going-home.svg')");

        return page;
    }

    private static Task UntilKeptAsync(IPage page) => page.WaitForFunctionAsync("() => navigator.serviceWorker.controller");

    private static Task<string[]> KeptAsync(IPage page) => page.EvaluateAsync<string[]>("""
        async () => (await Promise.all((await caches.keys()).map(async name => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)))).flat()
        """);
}
