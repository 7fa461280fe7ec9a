using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ViewsBot.Web.Tests.Chat.Fakes;

namespace ViewsBot.Web.Tests.Chat;

public sealed partial class PageTests(Chromium chromium) : ChatTest(chromium)
{
    private const int MostBytesOfScript = 60 * 1024;

    [Fact]
    public async Task The_page_asks_for_no_more_than_60_KB_of_script()
    {
        Bot.Say(Cards.Question(3));
        var page = await OpenAsync();
        await See(Button(page, "in the middle")).ToBeVisibleAsync();

        var bytes = await page.EvaluateAsync<int>(
            "performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)");

        Assert.InRange(bytes, 1, MostBytesOfScript);
    }

    [Theory]
    [InlineData("/chat")]
    [InlineData("/credits")]
    public async Task The_policy_allows_nothing_written_into_the_page_and_the_page_needs_nothing(string path)
    {
        var complaints = new List<string>();
        Bot.Say(Cards.WholeBoard());
        var page = await OpenAsync(path: path, options: new());
        page.Console += (_, message) => { if (message.Type is "error" or "warning") { complaints.Add(message.Text); } };

        var answer = await page.ReloadAsync(new() { WaitUntil = WaitUntilState.NetworkIdle });
        await See(page.Locator("main .card")).ToBeVisibleAsync();

        var policy = await answer!.HeaderValueAsync("content-security-policy");
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", await answer.HeaderValueAsync("x-content-type-options"));
        Assert.Equal("no-referrer", await answer.HeaderValueAsync("referrer-policy"));
        Assert.Equal("same-origin", await answer.HeaderValueAsync("cross-origin-opener-policy"));
        Assert.Empty(complaints);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    [InlineData("")]
    public async Task A_file_whose_name_holds_its_hash_is_given_in_the_form_asked_for_and_kept_for_ever(string encoding)
    {
        using var http = new HttpClient { BaseAddress = new Uri(Site.Address) };
        using var request = new HttpRequestMessage(HttpMethod.Get, await ScriptAsync(http));
        if (encoding.Length > 0) { request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(encoding)); }

        using var answer = await http.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(encoding, string.Join(',', answer.Content.Headers.ContentEncoding));
        Assert.Equal("text/javascript", answer.Content.Headers.ContentType!.MediaType);
        Assert.True(answer.Headers.CacheControl!.MaxAge > TimeSpan.FromDays(300));
        Assert.Equal("Accept-Encoding", answer.Headers.Vary.Single());
    }

    [Theory]
    [InlineData("playtime.svg", "image/svg+xml")]
    [InlineData("playtime.png", "image/png")]
    public async Task A_picture_is_there_drawn_and_in_pixels_and_is_not_sent_twice(string name, string type)
    {
        using var http = new HttpClient { BaseAddress = new Uri(Site.Address) };

        using var first = await http.GetAsync(new Uri("/built/pictures/" + name, UriKind.Relative));
        using var again = new HttpRequestMessage(HttpMethod.Get, "/built/pictures/" + name);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await http.SendAsync(again);

        Assert.Equal(type, first.Content.Headers.ContentType!.MediaType);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("/built/none.js")]
    [InlineData("/built/../ViewsBot.csproj")]
    [InlineData("/built/%2e%2e/%2e%2e/ViewsBot.csproj")]
    [InlineData("/built/pictures")]
    public async Task Nothing_outside_the_built_files_is_given(string path)
    {
        using var http = new HttpClient { BaseAddress = new Uri(Site.Address) };

        using var answer = await http.GetAsync(new Uri(Site.Address + path));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Stock_web_chat_shows_the_same_conversation_under_a_policy_of_its_own()
    {
        Bot.Say(Cards.Question(3));

        var page = await OpenAsync(path: "/webchat");

        await See(page.GetByText("Picture 3 of 9")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await page.GetByRole(AriaRole.Button, new() { Name = "in the middle" }).ClickAsync();
        await See(page.GetByText("Picture 2 of 9")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        Assert.Equal("middle", (string?)Bot.Received.Single()["value"]!["place"]);
    }

    [GeneratedRegex("/built/chat/chat-[^\"]+\\.js")]
    private static partial Regex ScriptAddress();

    private static async Task<string> ScriptAsync(HttpClient http)
    {
        var page = await http.GetStringAsync(new Uri("/chat", UriKind.Relative));

        return ScriptAddress().Match(page).Value;
    }
}
