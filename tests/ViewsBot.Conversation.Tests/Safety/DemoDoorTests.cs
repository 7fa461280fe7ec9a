using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.Safety;

/// <summary>The demo door: its shapes to the letter, and shut to everything that is not this machine itself.</summary>
public sealed class DemoDoorTests(ProductFixture fixture) : IClassFixture<ProductFixture>
{
    [Fact]
    public async Task An_invitation_has_the_shape_that_others_rely_on_and_is_of_a_new_pupil_each_time()
    {
        var first = await InviteAsync();
        var second = await InviteAsync();

        Assert.Equal(["code", "chatUrl", "webChatUrl", "directLineToken", "pupilId", "cycleId"], NamesOf(first));
        Assert.NotEqual(first.GetProperty("pupilId").GetString(), second.GetProperty("pupilId").GetString());
        Assert.True(first.GetProperty("code").GetString()!.Split('-').Length >= 4);
    }

    [Fact]
    public async Task Records_have_the_shape_that_others_rely_on()
    {
        var chat = await fixture.InviteAsync();
        foreach (var tap in (string[])[.. Hello.Read, "Someone points for me", "Start", "happy about it", "happy about it", "Not today", "my school day", "That's all", "Start", "in the middle"]) { await chat.TapsAsync(tap); }
        await chat.SaysAsync("The bell is loud.");
        await chat.TapsAsync("I don't know");
        await chat.SaysAsync("my uncle hits me");

        var record = await fixture.Product.Http.GetFromJsonAsync<JsonElement>($"/demo/records/{chat.Invited.PupilId}");

        Assert.Superset(new HashSet<string> { "placements", "words", "language", "alerts" }, NamesOf(record).ToHashSet());
        var placements = record.GetProperty("placements");
        Assert.Superset(new HashSet<string> { "option", "place", "history", "helper", "at", "points" }, NamesOf(placements[0]).ToHashSet());
        Assert.Superset(new HashSet<string> { "place", "helper", "at", "points" }, NamesOf(placements[0].GetProperty("history")[0]).ToHashSet());
        Assert.Equal(("middle", "pointed-for-me"), (placements[0].GetProperty("place").GetString(), placements[0].GetProperty("helper").GetString()));
        Assert.Equal("not-an-answer:dont-know", placements[1].GetProperty("place").GetString());
        Assert.Superset(new HashSet<string> { "prompt", "text", "language", "at", "read" }, NamesOf(record.GetProperty("words")[0]).ToHashSet());
        Assert.Equal(["text", "language", "at", "acknowledgedAt"], NamesOf(record.GetProperty("alerts")[0]));
        Assert.Equal(JsonValueKind.Null, record.GetProperty("alerts")[0].GetProperty("acknowledgedAt").ValueKind);
        Assert.Equal("en", record.GetProperty("language").GetString());
    }

    [Theory]
    [InlineData("/try", "I am a computer that helps you.")]
    [InlineData("/try/young-person", "I am a computer, not a person.")]
    [InlineData("/try/parent", "You know your child best.")]
    public async Task The_front_page_lets_one_try_it_as_each_audience(string path, string says)
    {
        var product = fixture.Product;
        using var entered = await product.Http.PostAsync(path, null);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/chat/token");
        request.Headers.Add("Cookie", entered.Headers.GetValues("Set-Cookie").First().Split(';')[0]);
        using var response = await product.Http.SendAsync(request);

        var chat = await product.ListenAsync((await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("token").GetString()!);

        Assert.Contains(says, chat.InFocus.Json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_typed_words_mean_is_read_for_every_audience()
    {
        foreach (var audience in (string[])["child", "young-person", "parent"])
        {
            using var response = await fixture.Product.Http.PostAsJsonAsync("/demo/understand", new { language = "en", audience, text = "not happy about it" });
            var read = await response.Content.ReadFromJsonAsync<JsonElement>();

            Assert.Equal("right", read.GetProperty("got").GetString());
        }
    }

    [Theory]
    [InlineData("I like it", "left", null, false)]
    [InlineData("\U0001F44E", "right", null, false)]
    [InlineData("the middle one", "middle", null, false)]
    [InlineData("skip", "not-an-answer:skip", "skip", false)]
    [InlineData("I don't know", "not-an-answer:dont-know", "dont-know", false)]
    [InlineData("go back", "words", "go-back", false)]
    [InlineData("stop", "words", "stop", false)]
    [InlineData("what is this plan?", "words", "explain", false)]
    [InlineData("change helper", "words", "change-helper", false)]
    [InlineData("two pictures please", "words", "how-many", false)]
    [InlineData("my uncle hits me", "words", null, true)]
    [InlineData("I need to tell someone", "words", "tell-someone", true)]
    public async Task What_typed_words_mean_is_shown_as_agreed(string text, string got, string? control, bool alert)
    {
        using var response = await fixture.Product.Http.PostAsJsonAsync("/demo/understand", new { language = "en", audience = "child", text });
        var read = await response.Content.ReadFromJsonAsync<JsonElement>();

        Assert.Equal(["got", "control", "alert"], NamesOf(read));
        Assert.Equal((got, control, alert), (read.GetProperty("got").GetString(), read.GetProperty("control").GetString(), read.GetProperty("alert").GetBoolean()));
    }

    [Theory]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("X-Forwarded-Host", "localhost")]
    [InlineData("X-Original-For", "203.0.113.7")]
    [InlineData("X-Real-IP", "127.0.0.1")]
    [InlineData("Forwarded", "for=127.0.0.1")]
    [InlineData("Via", "1.1 proxy")]
    public async Task To_whatever_came_through_a_proxy_there_is_no_door(string header, string value)
    {
        foreach (var (method, path) in ((HttpMethod, string)[])[(HttpMethod.Post, "/demo/invitations"), (HttpMethod.Get, "/demo/records/x"), (HttpMethod.Post, "/demo/understand"), (HttpMethod.Post, "/try"), (HttpMethod.Post, "/try/parent")])
        {
            using var request = new HttpRequestMessage(method, path) { Content = JsonContent.Create(new { audience = "child", language = "en", text = "x" }) };
            request.Headers.Add(header, value);
            using var response = await fixture.Product.Http.SendAsync(request);

            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }
    }

    [Theory]
    [InlineData("""{"audience":"teacher","language":"en"}""", "audience")]
    [InlineData("""{"audience":"child","language":"de"}""", "language")]
    [InlineData("""{"language":"en"}""", "audience")]
    [InlineData("""{"audience":"child"}""", "language")]
    public async Task What_is_not_built_yet_is_said_to_be_so(string body, string what)
    {
        var (status, error) = await PostAsync("/demo/invitations", Encoding.UTF8.GetBytes(body));

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains($"The {what} must be one that is built", error, StringComparison.Ordinal);
    }

    public static TheoryData<byte[]> Unreadable =>
    [
        [], [.. "null"u8], [.. "[]"u8], [.. "hello"u8], [.. """{"audience":5,"language":"en","text":5}"""u8], [.. """{"audience":"child","""u8],
        [.. "{\"text\":\""u8, 0xFF, .. "\"}"u8], [.. """{"audience":"child","language":"en","text":"\ud83d"}"""u8], Encoding.UTF8.GetBytes(new string('[', 100_000)),
    ];

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task A_body_that_cannot_be_read_is_refused(byte[] body)
    {
        var (status, error) = await PostAsync("/demo/understand", body);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("\"code\":", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_larger_than_a_chat_page_may_send_is_refused()
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new { language = "en", audience = "child", text = new string('a', 300_000) });

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await PostAsync("/demo/understand", body)).Status);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    public async Task A_pupil_nobody_knows_is_not_there(string pupilId)
    {
        using var response = await fixture.Product.Http.GetAsync($"/demo/records/{pupilId}");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private static string[] NamesOf(JsonElement element) => [.. element.EnumerateObject().Select(member => member.Name)];

    private async Task<JsonElement> InviteAsync()
    {
        using var response = await fixture.Product.Http.PostAsJsonAsync("/demo/invitations", new { audience = "child", language = "en" });

        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    private async Task<(HttpStatusCode Status, string Body)> PostAsync(string path, byte[] body)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new("application/json");
        using var response = await fixture.Product.Http.PostAsync(path, content);

        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
