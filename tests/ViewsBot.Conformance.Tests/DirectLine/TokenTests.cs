using System.Net;
using System.Net.Http.Headers;
using Microsoft.IdentityModel.JsonWebTokens;

namespace ViewsBot.Conformance.Tests.DirectLine;

public sealed class TokenTests
{
    [Fact]
    public async Task A_secret_makes_a_token_of_a_new_conversation_without_a_stream_and_the_bot_hears_nothing()
    {
        await using var school = await School.OpenAsync();
        using var server = WithBearer(school, School.Secret);

        var answered = await server.SendAsync(HttpMethod.Post, "tokens/generate", Page.Json("""{"user":{"id":"dl_ann","name":"Ann"}}"""));

        Assert.Equal(HttpStatusCode.OK, answered.Status);
        Assert.Equal("dl_ann", new JsonWebToken(answered.Text("token")).GetPayloadValue<string>("user"));
        Assert.Equal(12 * 60 * 60, answered.Body.GetProperty("expires_in").GetInt32());
        Assert.False(answered.Body.TryGetProperty("streamUrl", out _));
        Assert.Empty(school.Bot.Heard);
    }

    [Fact]
    public async Task A_user_named_without_the_reserved_prefix_gets_it_inside_the_token()
    {
        await using var school = await School.OpenAsync();
        using var server = WithBearer(school, School.Secret);

        var answered = await server.SendAsync(HttpMethod.Post, "tokens/generate", Page.Json("""{"user":{"id":"ann"}}"""));

        Assert.Equal("dl_ann", new JsonWebToken(answered.Text("token")).GetPayloadValue<string>("user"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    public async Task A_user_nobody_named_gets_an_id_of_their_own(string body)
    {
        await using var school = await School.OpenAsync();
        using var server = WithBearer(school, School.Secret);

        var answered = await server.SendAsync(HttpMethod.Post, "tokens/generate", body.Length == 0 ? null : Page.Json(body));

        Assert.Matches("^dl_[0-9a-f]{32}$", new JsonWebToken(answered.Text("token")).GetPayloadValue<string>("user"));
    }

    [Fact]
    public async Task Without_a_secret_in_the_settings_nobody_makes_tokens()
    {
        await using var school = await School.OpenAsync(withSecret: false);
        using var server = WithBearer(school, School.Secret);

        var answered = await server.SendAsync(HttpMethod.Post, "tokens/generate");

        Assert.Equal((HttpStatusCode.Forbidden, "NotAllowed"), (answered.Status, answered.ErrorCode));
    }

    [Fact]
    public async Task A_refreshed_token_is_of_the_same_conversation_person_and_page()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page(invited: true);

        var refreshed = new JsonWebToken((await page.SendAsync(HttpMethod.Post, "tokens/refresh")).Text("token"));

        var first = new JsonWebToken(page.Token);
        Assert.All(["conversation", "user", "page", "session", "code"], claim => Assert.Equal(first.GetClaim(claim).Value, refreshed.GetClaim(claim).Value));
    }

    [Fact]
    public async Task A_token_whose_time_is_over_is_refused_as_expired_everywhere()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        await page.StartAsync();

        school.Clock.Advance(TimeSpan.FromHours(12));

        Answered[] answers = [await page.SendAsync(HttpMethod.Post, "tokens/refresh"), await page.StartAsync(), await page.ReconnectAsync(), await page.ReadAsync(), await page.SayAsync("hello")];
        Assert.All(answers, answered => Assert.Equal((HttpStatusCode.Forbidden, "TokenExpired"), (answered.Status, answered.ErrorCode)));
    }

    [Theory]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    [InlineData("Basic c2FtOnNhbQ==", HttpStatusCode.Unauthorized)]
    [InlineData("Bearer", HttpStatusCode.Unauthorized)]
    [InlineData("Bearer not a token", HttpStatusCode.Unauthorized)]
    [InlineData("Bearer eyJhbGciOiJub25lIn0.eyJhdWQiOiJkaXJlY3RsaW5lIiwidXNlciI6ImRsX3NhbSJ9.", HttpStatusCode.Forbidden)]
    public async Task Without_a_token_of_ours_nothing_is_answered(string? authorization, HttpStatusCode expected)
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        page.Http.DefaultRequestHeaders.Remove("Authorization");

        if (authorization is not null) { page.Http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", authorization); }

        Assert.Equal(expected, (await page.StartAsync()).Status);
        Assert.Equal(expected, (await page.SayAsync("hello")).Status);
        Assert.Empty(school.Bot.Heard);
    }

    [Fact]
    public async Task A_token_with_one_letter_changed_is_not_ours()
    {
        await using var school = await School.OpenAsync();
        var token = school.Token(school.Pass());
        var forged = token[..^10] + (token[^10] == 'A' ? 'B' : 'A') + token[^9..];
        using var page = WithBearer(school, forged);

        var answered = await page.StartAsync();

        Assert.Equal((HttpStatusCode.Forbidden, "NotAllowed"), (answered.Status, answered.ErrorCode));
    }

    [Fact]
    public async Task A_streams_token_opens_nothing_but_its_stream()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        var streamUrl = (await page.StartAsync()).Text("streamUrl");
        using var thief = WithBearer(school, streamUrl[(streamUrl.IndexOf("t=", StringComparison.Ordinal) + 2)..]);

        var answered = await thief.ReadAsync();

        Assert.Equal(HttpStatusCode.Forbidden, answered.Status);
    }

    [Fact]
    public async Task A_token_of_another_conversation_reads_and_says_nothing_here()
    {
        await using var school = await School.OpenAsync();
        using var owner = school.Page("c1");
        await owner.StartAsync();
        using var other = school.Page("c2");

        Answered[] answers =
        [
            await other.SendAsync(HttpMethod.Get, "conversations/c1"),
            await other.SendAsync(HttpMethod.Get, "conversations/c1/activities"),
            await other.SendAsync(HttpMethod.Post, "conversations/c1/activities", Page.Json("""{"type":"message","text":"hello"}""")),
            await other.SendAsync(HttpMethod.Post, "conversations/c1/upload", new ByteArrayContent([1])),
        ];

        Assert.All(answers, answered => Assert.Equal(HttpStatusCode.Forbidden, answered.Status));
        Assert.Single((await owner.ReadAsync()).Activities);
    }

    [Fact]
    public async Task A_renewed_invitation_closes_the_tokens_of_its_old_code()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page(invited: true);
        await page.StartAsync();
        var streamUrl = (await page.ReconnectAsync()).Text("streamUrl").Replace("ws://", "http://", StringComparison.Ordinal);

        school.Invitation.CodeNumber = 2;

        Answered[] answers = [await page.SendAsync(HttpMethod.Post, "tokens/refresh"), await page.StartAsync(), await page.ReconnectAsync(), await page.ReadAsync(), await page.SendAsync(HttpMethod.Get, streamUrl)];
        Assert.All(answers, answered => Assert.Equal((HttpStatusCode.Forbidden, "InvitationClosed"), (answered.Status, answered.ErrorCode)));
    }

    [Fact]
    public async Task Tokens_outlive_a_restart_because_the_key_is_a_file_only_its_owner_reads()
    {
        await using var school = await School.OpenAsync();
        var token = school.Token(school.Pass());

        await school.RestartAsync();

        using var page = WithBearer(school, token);
        Assert.Equal(HttpStatusCode.Created, (await page.StartAsync()).Status);
        Assert.Equal(64, new FileInfo(school.KeyFile).Length);

        if (!OperatingSystem.IsWindows()) { Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(school.KeyFile)); }
    }

    [Fact]
    public async Task The_session_of_a_page_stays_the_same()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();

        var first = await page.SendAsync(HttpMethod.Get, "session/getsessionid");
        var again = await page.SendAsync(HttpMethod.Get, "session/getsessionid");

        Assert.NotEmpty(first.Text("sessionId"));
        Assert.Equal(first.Text("sessionId"), again.Text("sessionId"));
    }

    private static Page WithBearer(School school, string bearer)
    {
        var page = school.Page();
        page.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        return page;
    }
}
