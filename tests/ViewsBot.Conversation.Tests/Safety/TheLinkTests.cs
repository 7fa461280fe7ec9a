using System.Net;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.Safety;

/// <summary>Links and codes: the right ones open, wrong ones get one kind page, and guessing is limited.</summary>
public sealed class TheLinkTests(ProductFixture fixture) : IClassFixture<ProductFixture>
{
    [Fact]
    public async Task A_code_leaves_the_address_bar_and_becomes_a_cookie_no_script_can_read()
    {
        var chat = await fixture.InviteAsync();

        using var entered = await fixture.Product.Http.GetAsync(chat.Invited.ChatUrl.PathAndQuery);
        var cookie = Assert.Single(entered.Headers.GetValues("Set-Cookie"));

        Assert.Equal((HttpStatusCode.SeeOther, "/chat"), (entered.StatusCode, entered.Headers.Location!.ToString()));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(chat.Invited.Code, cookie, StringComparison.OrdinalIgnoreCase);
        Assert.True(entered.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task A_code_opens_however_it_is_typed()
    {
        var chat = await fixture.InviteAsync();
        var typed = $"  {chat.Invited.Code.Replace("-", ", ", StringComparison.Ordinal).ToUpperInvariant()}. ";

        using var opened = await OpenAsync(typed);

        Assert.Equal(HttpStatusCode.SeeOther, opened.StatusCode);
    }

    [Fact]
    public async Task The_chat_page_knows_nobody_and_runs_nothing_from_elsewhere()
    {
        using var page = await fixture.Product.Http.GetAsync("/chat");

        Assert.Contains("default-src 'none'; script-src 'self'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Contains("nosniff", page.Headers.GetValues("X-Content-Type-Options"));
    }

    [Fact]
    public async Task Words_that_open_nothing_get_one_page_whatever_the_reason_and_nothing_about_any_pupil()
    {
        await using var product = Product.Start();
        string[] wrong = ["one-two-three-four", "one", "", "%F0%9F%98%80", "a-b-c-d-e-f-g-h"];
        var pages = new HashSet<string>();

        foreach (var code in wrong)
        {
            using var content = new FormUrlEncodedContent(new Dictionary<string, string> { ["code"] = Uri.UnescapeDataString(code) });
            using var response = await product.Http.PostAsync("/open", content);

            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
            Assert.False(response.Headers.Contains("Set-Cookie"));
            pages.Add(await response.Content.ReadAsStringAsync());
        }

        Assert.Contains("ask the person at school", Assert.Single(pages), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Thirty_right_codes_in_a_minute_pass_with_wrong_ones_among_them_and_then_guessing_is_limited()
    {
        await using var product = Product.Start();
        var right = new List<string>();
        for (var child = 0; child < 30; child++) { right.Add((await product.InviteAsync()).Invited.ChatUrl.PathAndQuery); }

        foreach (var (path, child) in right.Select((path, child) => (path, child)))
        {
            if (child % 3 == 0) { Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(product, $"/i/wrong-words-number-{child}")); }

            Assert.Equal(HttpStatusCode.SeeOther, await StatusAsync(product, path));
        }

        var statuses = new List<HttpStatusCode>();
        for (var guess = 0; guess < 40; guess++) { statuses.Add(await StatusAsync(product, "/i/still-not-the-words")); }

        Assert.Equal(HttpStatusCode.TooManyRequests, statuses[^1]);
        Assert.DoesNotContain("still-not-the-words", product.Logged.All, StringComparison.Ordinal);
    }

    private static async Task<HttpStatusCode> StatusAsync(Product product, string path)
    {
        using var response = await product.Http.GetAsync(path);

        return response.StatusCode;
    }

    private async Task<HttpResponseMessage> OpenAsync(string typed)
    {
        using var content = new FormUrlEncodedContent(new Dictionary<string, string> { ["code"] = typed });

        return await fixture.Product.Http.PostAsync("/open", content);
    }
}
