using System.Net;
using ViewsBot.Content;
using ViewsBot.Testing;

namespace ViewsBot.Conversation.Tests.Languages;

/// <summary>The pages of whoever has opened nothing yet are in the language their browser is set to.</summary>
public sealed class BeforeAnybodySpeaksTests(ProductFixture fixture) : IClassFixture<ProductFixture>
{
    private static readonly Deck Deck = Deck.Load(Repository.Cards);

    [Theory]
    [InlineData("/", HttpStatusCode.OK, "front/code-label")]
    [InlineData("/i/one-two-three-four", HttpStatusCode.NotFound, "front/wrong-check")]
    [InlineData("/mistyped", HttpStatusCode.NotFound, "error/nothing-here")]
    [InlineData("/accessibility", HttpStatusCode.OK, "access/title")]
    public async Task A_page_is_read_from_the_right_where_the_language_is(string address, HttpStatusCode status, string key)
    {
        using var page = await GetAsync(address, "ur-PK,ur;q=0.9,en;q=0.8");

        var html = WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync());
        Assert.Equal(status, page.StatusCode);
        Assert.Contains("""<html lang="ur" dir="rtl">""", html, StringComparison.Ordinal);
        Assert.Contains(Deck.Words.In("ur").Get(key), html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xx")]
    [InlineData("zh-TW")]
    [InlineData("*")]
    public async Task A_language_that_is_not_here_gets_English(string asked)
    {
        using var page = await GetAsync("/", asked);

        Assert.Contains("""<html lang="en" dir="ltr">""", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> GetAsync(string address, string asked)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Accept-Language", asked);
        request.Headers.Add("Accept", "text/html");

        return await fixture.Product.Http.SendAsync(request);
    }
}
