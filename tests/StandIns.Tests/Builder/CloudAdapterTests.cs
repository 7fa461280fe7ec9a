using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;

namespace StandIns.Tests.Builder;

public sealed class CloudAdapterTests : IAsyncLifetime
{
    private LoopbackChannel _channel = null!;
    private Func<ITurnContext, CancellationToken, Task> _bot = (_, _) => Task.CompletedTask;

    public async Task InitializeAsync() => _channel = await LoopbackChannel.StartAsync(new Bot((turn, cancel) => _bot(turn, cancel)));

    public async Task DisposeAsync() => await _channel.DisposeAsync();

    [Fact]
    public async Task A_reply_is_posted_to_the_activity_it_answers()
    {
        ResourceResponse? sent = null;
        _bot = async (turn, cancel) => sent = await turn.SendActivityAsync($"echo {turn.Activity.Text}", cancellationToken: cancel);

        var (status, body) = await _channel.SendAsync(Message());

        Assert.Equal((HttpStatusCode.OK, ""), (status, body));
        var call = Assert.Single(_channel.Calls);
        Assert.Equal(("POST", "/channel/v3/conversations/a%2Fb%20c/activities/in%7C1"), (call.Method, call.Path));
        Assert.Equal("echo hello", Json(call.Body).GetProperty("text").GetString());
        Assert.Equal("given1", sent?.Id);
    }

    [Fact]
    public async Task An_activity_is_changed_with_put_and_deleted_with_delete()
    {
        _bot = async (turn, cancel) =>
        {
            await turn.UpdateActivityAsync(new Activity { Type = ActivityTypes.Message, Id = "7", Text = "new" }, cancel);
            await turn.DeleteActivityAsync("8", cancel);
        };

        await _channel.SendAsync(Message());

        Assert.Equal(
            [("PUT", "/channel/v3/conversations/a%2Fb%20c/activities/7"), ("DELETE", "/channel/v3/conversations/a%2Fb%20c/activities/8")],
            _channel.Calls.Select(call => (call.Method, call.Path)));
    }

    [Fact]
    public async Task Traces_pauses_and_invoke_answers_are_not_sent_to_the_channel()
    {
        _bot = (turn, cancel) => turn.SendActivitiesAsync([new Activity { Type = ActivityTypes.Trace }, new Activity { Type = ActivityTypesEx.Delay, Value = 1 }, new Activity { Type = ActivityTypesEx.InvokeResponse }], cancel);

        await _channel.SendAsync(Message());

        Assert.Empty(_channel.Calls);
    }

    [Fact]
    public async Task Expected_replies_come_in_the_answer()
    {
        _bot = async (turn, cancel) =>
        {
            await turn.SendActivityAsync("one", cancellationToken: cancel);
            await turn.SendActivityAsync("two", cancellationToken: cancel);
        };

        var (status, body) = await _channel.SendAsync(Message(more: ",\"deliveryMode\":\"expectReplies\""));

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(["one", "two"], Json(body).GetProperty("activities").EnumerateArray().Select(reply => reply.GetProperty("text").GetString()));
        Assert.Empty(_channel.Calls);
    }

    [Fact]
    public async Task An_invoke_is_answered_with_its_status_and_body()
    {
        _bot = (turn, cancel) => turn.SendActivityAsync(new Activity { Type = ActivityTypesEx.InvokeResponse, Value = new InvokeResponse { Status = 207, Body = new { answer = "yes" } } }, cancel);

        var (status, body) = await _channel.SendAsync(Message("invoke"));

        Assert.Equal((207, """{"answer":"yes"}"""), ((int)status, body));
    }

    [Fact]
    public async Task An_invoke_nobody_answers_is_answered_with_501()
    {
        Assert.Equal(HttpStatusCode.NotImplemented, (await _channel.SendAsync(Message("invoke"))).Status);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task Another_method_is_answered_with_405(string method)
    {
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await _channel.SendAsync(Message(), new HttpMethod(method))).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"type":""}""")]
    [InlineData("""{"type":5}""")]
    public async Task What_is_no_activity_with_a_type_is_answered_with_400(string json)
    {
        Assert.Equal((HttpStatusCode.BadRequest, ""), await _channel.SendAsync(json));
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("http://127.0.0.1.elsewhere.example/")]
    [InlineData("ftp://127.0.0.1/")]
    [InlineData("file:///etc")]
    [InlineData("")]
    public async Task An_activity_of_a_channel_elsewhere_is_answered_with_403(string serviceUrl)
    {
        var ran = false;
        _bot = (_, _) => Task.FromResult(ran = true);

        Assert.Equal(HttpStatusCode.Forbidden, (await _channel.SendAsync(Message(serviceUrl: serviceUrl))).Status);
        Assert.False(ran);
    }

    [Fact]
    public async Task A_caller_behind_a_proxy_is_answered_with_401()
    {
        Assert.Equal(HttpStatusCode.Unauthorized, (await _channel.SendAsync(Message(), forwardedFor: "203.0.113.9")).Status);
    }

    [Theory]
    [InlineData("203.0.113.9")]
    [InlineData(null)]
    public async Task A_caller_from_elsewhere_or_nowhere_is_answered_with_401(string? address)
    {
        var http = new DefaultHttpContext();
        http.Request.Method = HttpMethods.Post;
        http.Connection.RemoteIpAddress = address is null ? null : IPAddress.Parse(address);

        await new CloudAdapter().ProcessAsync(http.Request, http.Response, new ActivityHandler());

        Assert.Equal(StatusCodes.Status401Unauthorized, http.Response.StatusCode);
    }

    [Fact]
    public async Task A_conversation_can_be_continued_later()
    {
        ConversationReference? reference = null;
        _bot = (turn, _) => Task.FromResult(reference = turn.Activity.GetConversationReference());
        await _channel.SendAsync(Message());

        await _channel.Adapter.ContinueConversationAsync("", reference, (turn, cancel) => turn.SendActivityAsync("still there?", cancellationToken: cancel), CancellationToken.None);

        Assert.Equal("still there?", Json(Assert.Single(_channel.Calls).Body).GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_conversation_elsewhere_gets_nothing()
    {
        var reference = new ConversationReference { ServiceUrl = "https://elsewhere.example", Conversation = new ConversationAccount(id: "talk") };

        await Assert.ThrowsAsync<InvalidOperationException>(() => _channel.Adapter.ContinueConversationAsync("", reference, (turn, cancel) => turn.SendActivityAsync("hello", cancellationToken: cancel), CancellationToken.None));
    }

    [Fact]
    public async Task A_conversation_can_be_made()
    {
        Activity? begun = null;

        await _channel.Adapter.CreateConversationAsync("", "test", $"{_channel.Address}/channel/", "", new ConversationParameters { Bot = new ChannelAccount("bot") }, (turn, _) => Task.FromResult(begun = turn.Activity), CancellationToken.None);

        Assert.Equal(("POST", "/channel/v3/conversations"), (_channel.Calls.Single().Method, _channel.Calls.Single().Path));
        Assert.Equal((ActivityTypes.Event, "CreateConversation", "given1", "bot"), (begun?.Type, begun?.Name, begun?.Conversation.Id, begun?.Recipient.Id));
    }

    [Theory]
    [InlineData("MicrosoftAppId")]
    [InlineData("MicrosoftAppPassword")]
    public void Credentials_stop_the_start_and_the_message_names_the_setting(string setting)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create(setting, (string?)"some")]).Build();

        var refused = Assert.Throws<NotSupportedException>(() => new CloudAdapter(settings));

        Assert.Contains(setting, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_and_a_tenant_alone_are_no_credentials()
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("MicrosoftAppType", (string?)"SingleTenant"), KeyValuePair.Create("MicrosoftAppTenantId", (string?)"t"), KeyValuePair.Create("MicrosoftAppId", (string?)"")]).Build();

        Assert.NotNull(new CloudAdapter(new ConfigurationBotFrameworkAuthentication(settings)));
    }

    [Fact]
    public async Task A_request_an_answer_and_a_bot_are_needed()
    {
        var http = new DefaultHttpContext();

        await Assert.ThrowsAsync<ArgumentNullException>(() => _channel.Adapter.ProcessAsync(null, http.Response, new ActivityHandler()));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _channel.Adapter.ProcessAsync(http.Request, null, new ActivityHandler()));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _channel.Adapter.ProcessAsync(http.Request, http.Response, null));
    }

    private static JsonElement Json(string json) => JsonSerializer.Deserialize<JsonElement>(json);

    private string Message(string type = "message", string? serviceUrl = null, string more = "")
        => $$"""{"type":"{{type}}","id":"in|1","text":"hello","channelId":"test","serviceUrl":"{{serviceUrl ?? $"{_channel.Address}/channel/"}}","from":{"id":"ann"},"recipient":{"id":"bot"},"conversation":{"id":"a/b c"}{{more}}}""";

    private sealed class Bot(Func<ITurnContext, CancellationToken, Task> turn) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => turn(turnContext, cancellationToken);
    }
}
