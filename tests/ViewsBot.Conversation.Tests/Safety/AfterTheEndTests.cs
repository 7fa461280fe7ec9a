using System.Net;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Conversation.Tests.Surveys;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Invitations;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.Safety;

/// <summary>A cycle was closed while a page was open: it opens nothing any more, and who tells is still heard.</summary>
public sealed class AfterTheEndTests(ProductFixture fixture) : IClassFixture<ProductFixture>
{
    [Fact]
    public async Task Closing_a_cycle_ends_token_cookie_code_and_what_can_be_read()
    {
        var chat = await fixture.InviteAsync();
        var cookie = await CookieAsync(chat);

        await CloseAsync(chat);

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(HttpMethod.Get, chat.Invited.ChatUrl.PathAndQuery));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(HttpMethod.Post, "/chat/token", cookie: cookie));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(HttpMethod.Post, "/chat/begin", cookie: cookie));
        Assert.Equal(HttpStatusCode.SeeOther, await StatusAsync(HttpMethod.Get, "/my-board", cookie: cookie));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(HttpMethod.Get, $"/v3/directline/conversations/{chat.Conversation}/activities", chat.Token));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(HttpMethod.Get, $"/v3/directline/conversations/{chat.Conversation}", chat.Token));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(HttpMethod.Post, "/v3/directline/tokens/refresh", chat.Token));
    }

    [Fact]
    public async Task What_is_tapped_after_the_end_is_not_kept()
    {
        var chat = await fixture.InviteAsync();
        foreach (var tap in (string[])[.. Hello.Read, "I am on my own", "Start", "happy about it", "happy about it", "Not today", "my school day", "That's all", "Start"]) { await chat.TapsAsync(tap); }
        var value = chat.InFocus.DataOf("happy about it");

        await CloseAsync(chat);
        using var late = await chat.PostAsync(new { type = "message", value });

        Assert.Empty((await chat.RecordAsync()).Placements);
    }

    [Theory]
    [InlineData("""{"type":"message","text":"my uncle hits me"}""", "my uncle hits me")]
    [InlineData("""{"type":"message","value":{"choice":"keep","ask":"closing/proud","words":"my uncle hits me"}}""", "my uncle hits me")]
    [InlineData("""{"type":"message","value":{"control":"tell-someone","ask":"code"}}""", "")]
    public async Task Who_tells_after_the_end_is_heard_and_the_alert_says_who_it_is(string activity, string words)
    {
        var chat = await fixture.InviteAsync();

        await CloseAsync(chat);
        using var told = await chat.PostBytesAsync(Encoding.UTF8.GetBytes(activity));
        await chat.ListenAsync();

        Assert.Equal(HttpStatusCode.OK, told.StatusCode);
        Assert.Equal(words, Assert.Single((await chat.RecordAsync()).Alerts).Text);
        Assert.Contains("I will tell someone at school", chat.InFocus.Json, StringComparison.Ordinal);
        Assert.Contains("0800 1111", chat.InFocus.Json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_typed_after_the_button_is_heard_too_and_after_the_reply_there_is_nothing_more_to_read()
    {
        var chat = await fixture.InviteAsync();
        await CloseAsync(chat);

        using var button = await chat.PostAsync(new { type = "message", value = new { control = "tell-someone", ask = "code" } });
        using var words = await chat.PostAsync(new { type = "message", text = "it was the man in the park" });
        using var goesOn = await chat.PostAsync(new { type = "message", value = new { choice = "go-on", ask = "told" } });
        await chat.ListenAsync();

        Assert.Equal(["", "it was the man in the park"], (await chat.RecordAsync()).Alerts.OrderBy(alert => alert.At).Select(alert => alert.Text));
        Assert.Equal("Thank you for telling me.", chat.InFocus.Heading);
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(HttpMethod.Get, $"/v3/directline/conversations/{chat.Conversation}/activities?watermark=900", chat.Token));
    }

    public static TheoryData<string> Ends => ["closed", "taken back", "renewed"];

    [Theory]
    [MemberData(nameof(Ends))]
    public async Task An_open_stream_is_closed_with_a_word_why_and_no_other_is_touched(string how)
    {
        var (chat, other) = (await fixture.InviteAsync(), await fixture.InviteAsync());
        using var socket = await ListenAsync(chat);
        using var beside = await ListenAsync(other);
        await HearAsync(socket, "Hello.");

        await EndAsync(chat, how);

        Assert.Equal("ended", await EndOfAsync(socket));
        await other.PassesHelloAsync();
        await HearAsync(beside, "Is somebody helping you?");
        Assert.Equal(WebSocketState.Open, beside.State);
    }

    [Fact]
    public async Task What_was_told_just_before_the_end_is_answered_before_the_stream_closes()
    {
        var chat = await fixture.InviteAsync();
        using var socket = await ListenAsync(chat);

        using var told = await chat.PostAsync(new { type = "message", text = "my uncle hits me" });
        await CloseAsync(chat);

        Assert.Contains("Thank you for telling me.", await HearAsync(socket, "0800 1111"), StringComparison.Ordinal);
        Assert.Equal("ended", await EndOfAsync(socket));
    }

    [Fact]
    public async Task A_stream_of_a_survey_is_closed_when_the_survey_ends()
    {
        using var survey = await StaffSurvey.MakeAsync(fixture.Product, "Ends while open", "child/people");
        using var socket = await ListenAsync(await survey.OpenAsync());

        await survey.EndAsync();

        Assert.Equal("ended", await EndOfAsync(socket));
    }

    private async Task EndAsync(ScriptedChat chat, string how)
    {
        var cycle = CycleId.Parse(chat.Invited.CycleId)!.Value;
        var senco = await ClosedCycle.SencoAsync(fixture.Product, cycle);
        var store = fixture.Product.Services.GetRequiredService<IInvitationStore>();
        var invitation = Assert.Single(await store.InCycleAsync(senco, cycle, default)).Id;

        switch (how)
        {
            case "closed": await CloseAsync(chat); break;
            case "taken back": Assert.True(await store.RevokeAsync(senco, invitation, default)); break;
            default: Assert.IsType<Issued.With>(await store.RenewAsync(senco, invitation, default)); break;
        }
    }

    private Task CloseAsync(ScriptedChat chat) => ClosedCycle.OfAsync(fixture.Product, chat);

    private async Task<string> CookieAsync(ScriptedChat chat)
    {
        using var entered = await fixture.Product.Http.GetAsync(chat.Invited.ChatUrl.PathAndQuery);

        return entered.Headers.GetValues("Set-Cookie").First().Split(';')[0];
    }

    private async Task<HttpStatusCode> StatusAsync(HttpMethod method, string path, string? token = null, string? cookie = null)
    {
        using var request = new HttpRequestMessage(method, path);
        if (token is not null) { request.Headers.Authorization = new("Bearer", token); }
        if (cookie is not null) { request.Headers.Add("Cookie", cookie); }
        using var response = await fixture.Product.Http.SendAsync(request);

        return response.StatusCode;
    }

    /// <summary>Opens the page's stream, as a page that listens and does not ask.</summary>
    private async Task<ClientWebSocket> ListenAsync(ScriptedChat chat)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/v3/directline/conversations/{chat.Conversation}?watermark=");
        request.Headers.Authorization = new("Bearer", chat.Token);
        using var response = await fixture.Product.Http.SendAsync(request);
        var address = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("streamUrl").GetString()!;
        var socket = new ClientWebSocket();

        await socket.ConnectAsync(new Uri(address), CancellationToken.None);
        return socket;
    }

    /// <summary>All that comes over a stream, as far as the frame that holds some words.</summary>
    private static async Task<string> HearAsync(ClientWebSocket socket, string until)
    {
        var heard = new StringBuilder();
        var buffer = new byte[64 * 1024];
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));

        while (!heard.ToString().Contains(until, StringComparison.Ordinal))
        {
            var received = await socket.ReceiveAsync(buffer, patience.Token);

            Assert.NotEqual(WebSocketMessageType.Close, received.MessageType);
            heard.Append(Encoding.UTF8.GetString(buffer, 0, received.Count));
        }

        return heard.ToString();
    }

    /// <summary>Why the server closes a stream; it waits until it does.</summary>
    private static async Task<string?> EndOfAsync(ClientWebSocket socket)
    {
        var buffer = new byte[64 * 1024];
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));

        while ((await socket.ReceiveAsync(buffer, patience.Token)).MessageType != WebSocketMessageType.Close) { }

        return socket.CloseStatusDescription;
    }
}
