using System.Net;
using System.Net.Http.Headers;

namespace ViewsBot.Conformance.Tests.DirectLine;

public sealed class OriginTests
{
    [Theory]
    [InlineData("https://trusted.example", true)]
    [InlineData("https://elsewhere.example", false)]
    [InlineData("null", false)]
    public async Task A_browser_that_asks_first_is_told_for_trusted_pages_alone(string origin, bool isTrusted)
    {
        await using var school = await School.OpenAsync();
        using var page = From(school, origin);
        page.Http.DefaultRequestHeaders.Authorization = null;

        var answered = await page.SendAsync(HttpMethod.Options, "conversations/c1/activities");

        Assert.Equal(isTrusted ? HttpStatusCode.NoContent : HttpStatusCode.Forbidden, answered.Status);
        Assert.Equal(isTrusted ? origin : null, Header(answered, "Access-Control-Allow-Origin"));
        Assert.Equal(isTrusted ? "GET, POST, OPTIONS" : null, Header(answered, "Access-Control-Allow-Methods"));
        Assert.Equal(isTrusted ? "authorization, content-type, x-ms-bot-agent, x-requested-with" : null, Header(answered, "Access-Control-Allow-Headers"));
    }

    [Fact]
    public async Task A_page_of_another_origin_is_refused_and_hears_nothing()
    {
        await using var school = await School.OpenAsync();
        using var page = From(school, "https://elsewhere.example");

        var answered = await page.StartAsync();

        Assert.Equal(HttpStatusCode.Forbidden, answered.Status);
        Assert.Null(Header(answered, "Access-Control-Allow-Origin"));
        Assert.Empty(school.Bot.Heard);
    }

    [Fact]
    public async Task A_trusted_page_may_read_its_answers_with_credentials()
    {
        await using var school = await School.OpenAsync();
        using var page = From(school, School.TrustedOrigin);

        var answered = await page.SendAsync(HttpMethod.Get, "session/getsessionid");

        Assert.Equal(HttpStatusCode.OK, answered.Status);
        Assert.Equal((School.TrustedOrigin, "true", "Origin"), (Header(answered, "Access-Control-Allow-Origin"), Header(answered, "Access-Control-Allow-Credentials"), Header(answered, "Vary")));
    }

    [Fact]
    public async Task Our_own_pages_need_no_trust()
    {
        await using var school = await School.OpenAsync();
        using var page = From(school, school.Address.GetLeftPart(UriPartial.Authority));

        Assert.Equal(HttpStatusCode.Created, (await page.StartAsync()).Status);
    }

    [Fact]
    public async Task A_token_made_for_an_origin_works_there_and_on_no_other()
    {
        await using var school = await School.OpenAsync();
        using var server = school.Page();
        server.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", School.Secret);
        var token = (await server.SendAsync(HttpMethod.Post, "tokens/generate", Page.Json("""{"trustedOrigins":["https://partner.example"]}"""))).Text("token");

        using var partner = From(school, "https://partner.example", token);
        using var other = From(school, School.TrustedOrigin, token);

        Assert.Equal(HttpStatusCode.NoContent, (await partner.SendAsync(HttpMethod.Options, "conversations")).Status);
        Assert.Equal(HttpStatusCode.Created, (await partner.StartAsync()).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await other.StartAsync()).Status);
    }

    private static Page From(School school, string origin, string? token = null)
    {
        var page = school.Page();
        page.Http.DefaultRequestHeaders.Add("Origin", origin);

        if (token is not null) { page.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token); }

        return page;
    }

    private static string? Header(Answered answered, string name) =>
        answered.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : null;
}
