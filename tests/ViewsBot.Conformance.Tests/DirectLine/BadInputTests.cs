using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace ViewsBot.Conformance.Tests.DirectLine;

public sealed class BadInputTests
{
    public static TheoryData<string, string, HttpStatusCode> Bodies => new()
    {
        { "not JSON", "hello", HttpStatusCode.BadRequest },
        { "nothing", "", HttpStatusCode.BadRequest },
        { "cut short", """{"type":"message","text":"he""", HttpStatusCode.BadRequest },
        { "a list", """[{"type":"message"}]""", HttpStatusCode.BadRequest },
        { "a text", "\"message\"", HttpStatusCode.BadRequest },
        { "no type", """{"text":"hello"}""", HttpStatusCode.BadRequest },
        { "an empty type", """{"type":"","text":"hello"}""", HttpStatusCode.BadRequest },
        { "a type that is no text", """{"type":7}""", HttpStatusCode.BadRequest },
        { "an unknown type", """{"type":"telepathy"}""", HttpStatusCode.BadRequest },
        { "a type that is the server's own", """{"type":"conversationUpdate","membersAdded":[]}""", HttpStatusCode.BadRequest },
        { "an invoke", """{"type":"invoke","name":"adaptiveCard/action"}""", HttpStatusCode.BadRequest },
        { "a text that is a number", """{"type":"message","text":5}""", HttpStatusCode.BadRequest },
        { "attachments that are no list", """{"type":"message","attachments":{}}""", HttpStatusCode.BadRequest },
        { "attachments of nothing", """{"type":"message","attachments":[null]}""", HttpStatusCode.BadRequest },
        { "a from that is a text", """{"type":"message","from":"sam"}""", HttpStatusCode.BadRequest },
        { "a time that is none", """{"type":"message","localTimestamp":"yesterday"}""", HttpStatusCode.BadRequest },
        { "a client's id without end", $$$"""{"type":"message","channelData":{"clientActivityID":"{{{new string('x', 257)}}}"}}""", HttpStatusCode.BadRequest },
        { "nested too deeply", $$"""{"type":"message","value":{{new string('[', 100)}}{{new string(']', 100)}}}""", HttpStatusCode.BadRequest },
        { "nested far too deeply", $$"""{"type":"message","value":{{new string('[', 100_000)}}{{new string(']', 100_000)}}}""", HttpStatusCode.BadRequest },
        { "too large", $$"""{"type":"message","text":"{{new string('x', 256 * 1024)}}"}""", HttpStatusCode.RequestEntityTooLarge },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task An_activity_that_is_none_is_refused_and_changes_nothing(string what, string body, HttpStatusCode expected)
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        await page.StartAsync();

        var answered = await page.PostAsync(body);

        Assert.True(expected == answered.Status, what);
        Assert.NotEmpty(answered.ErrorCode!);
        Assert.NotEmpty(answered.Body.GetProperty("error").GetProperty("message").GetString()!);
        Assert.Single(school.Bot.Heard);
        Assert.Single((await page.ReadAsync()).Activities);
    }

    [Fact]
    public async Task An_activity_that_is_just_small_enough_is_taken()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        const string Around = """{"type":"message","text":""}""";

        var answered = await page.PostAsync(Around.Insert(Around.Length - 2, new string('x', (256 * 1024) - Around.Length)));

        Assert.Equal(HttpStatusCode.OK, answered.Status);
    }

    [Fact]
    public async Task A_body_without_a_length_is_stopped_where_the_limit_is()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        using var content = new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes($$"""{"type":"message","text":"{{new string('x', 300 * 1024)}}"}""")));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        page.Http.DefaultRequestHeaders.TransferEncodingChunked = true;

        var answered = await page.SendAsync(HttpMethod.Post, "conversations/c1/activities", content);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answered.Status);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    public async Task An_activity_is_sent_as_JSON(string contentType)
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes("""{"type":"message","text":"hello"}"""));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);

        var answered = await page.SendAsync(HttpMethod.Post, "conversations/c1/activities", content);

        Assert.Equal((HttpStatusCode.BadRequest, "BadArgument"), (answered.Status, answered.ErrorCode));
        Assert.Empty(school.Bot.Heard);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_refused_because_no_page_could_read_them()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        using var content = new ByteArrayContent([.. "{\"type\":\"message\",\"text\":\""u8, 0xC3, 0x28, .. "\"}"u8]);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

        var answered = await page.SendAsync(HttpMethod.Post, "conversations/c1/activities", content);

        Assert.Equal(HttpStatusCode.BadRequest, answered.Status);
    }

    [Theory]
    [InlineData("GET", "tokens/generate", HttpStatusCode.MethodNotAllowed)]
    [InlineData("DELETE", "conversations/c1/activities", HttpStatusCode.MethodNotAllowed)]
    [InlineData("PUT", "conversations/c1", HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "conversations/c1/nothing", HttpStatusCode.NotFound)]
    [InlineData("GET", "", HttpStatusCode.NotFound)]
    [InlineData("GET", "conversations/c1/attachments/0123", HttpStatusCode.NotFound)]
    [InlineData("GET", "conversations/c1/attachments/..%2F..%2Fkeys", HttpStatusCode.NotFound)]
    public async Task What_is_not_there_says_so_in_the_protocols_own_way(string method, string address, HttpStatusCode expected)
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();

        var answered = await page.SendAsync(new HttpMethod(method), address);

        Assert.Equal(expected, answered.Status);
        Assert.NotEmpty(answered.ErrorCode!);
    }
}
