using System.Net;
using System.Net.Http.Headers;
using Microsoft.Bot.Schema;

namespace ViewsBot.Conformance.Tests.DirectLine;

public sealed class StartTests
{
    [Fact]
    public async Task The_first_start_is_created_and_tells_the_bot_once_with_members_and_language()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();

        var first = await page.StartAsync("""{"user":{"id":"someone"},"locale":"ur-PK"}""");
        var second = await page.StartAsync("{}");

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (first.Status, second.Status));
        var heard = Assert.Single(school.Bot.Heard);
        Assert.Equal((ActivityTypes.ConversationUpdate, "ur-PK", "directline", "dl_sam"), (heard.Type, heard.Locale, heard.ChannelId, heard.From.Id));
        Assert.Equal(["dl_sam", "viewsbot"], heard.MembersAdded.Select(member => member.Id));
    }

    [Fact]
    public async Task Ten_starts_at_once_tell_the_bot_once()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => page.StartAsync()));

        Assert.Single(answers, answered => answered.Status == HttpStatusCode.Created);
        Assert.Single(school.Bot.Heard);
    }

    [Fact]
    public async Task The_welcome_is_kept_and_answers_nothing_that_a_page_could_wait_for()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        await page.StartAsync();

        var welcome = Assert.Single((await page.ReadAsync()).Activities);

        Assert.Equal("c1|0000001", welcome.GetProperty("id").GetString());
        Assert.Equal(("viewsbot", "bot"), (welcome.GetProperty("from").GetProperty("id").GetString(), welcome.GetProperty("from").GetProperty("role").GetString()));
        Assert.False(welcome.TryGetProperty("replyToId", out _));
    }

    [Fact]
    public async Task With_the_secret_each_start_is_a_new_conversation()
    {
        await using var school = await School.OpenAsync();
        using var server = school.Page();
        server.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", School.Secret);

        var first = await server.StartAsync();
        var second = await server.StartAsync();

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Created), (first.Status, second.Status));
        Assert.NotEqual(first.Text("conversationId"), second.Text("conversationId"));
    }

    [Fact]
    public async Task A_message_before_any_start_starts_the_conversation_first()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();

        var said = await page.SayAsync("hello");

        Assert.Equal("c1|0000002", said.Text("id"));
        Assert.Equal([ActivityTypes.ConversationUpdate, ActivityTypes.Message], school.Bot.Heard.Select(heard => heard.Type));
    }

    [Fact]
    public async Task A_conversation_that_was_never_started_is_not_found()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();

        Assert.Equal(HttpStatusCode.NotFound, (await page.ReconnectAsync()).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await page.ReadAsync()).Status);
    }

    [Theory]
    [InlineData(null, "ws://")]
    [InlineData("https", "wss://")]
    [InlineData("https, http", "wss://")]
    public async Task A_streams_address_is_absolute_and_secure_behind_a_proxy_that_is(string? proto, string expected)
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();

        if (proto is not null) { page.Http.DefaultRequestHeaders.Add("X-Forwarded-Proto", proto); }

        var answered = await page.StartAsync();

        Assert.StartsWith($"{expected}{school.Address.Authority}/v3/directline/conversations/c1/stream?", answered.Text("streamUrl"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"locale":7}""")]
    [InlineData("""{"locale":"<script>"}""")]
    [InlineData("""{"user":"sam"}""")]
    [InlineData("[]")]
    [InlineData("no json")]
    public async Task A_start_with_nonsense_is_refused_and_begins_nothing(string body)
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();

        var answered = await page.StartAsync(body);

        Assert.Equal((HttpStatusCode.BadRequest, "BadArgument"), (answered.Status, answered.ErrorCode));
        Assert.Empty(school.Bot.Heard);
    }
}
