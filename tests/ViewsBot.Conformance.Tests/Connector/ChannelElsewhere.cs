using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using ViewsBot.Conformance.Tests.DirectLine;

namespace ViewsBot.Conformance.Tests.Connector;

/// <summary>A channel of the Bot Connector on this machine: posts activities, and notes what it is sent.</summary>
internal sealed class ChannelElsewhere : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _http;
    private readonly School _school;

    private ChannelElsewhere(School school)
    {
        _school = school;
        _http = new HttpClient { BaseAddress = school.Address };
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.Run(TakeAsync);
    }

    /// <summary>What came, as method, path and text, in order.</summary>
    public List<(string Method, string Path, string? Text)> Sent { get; } = [];

    /// <summary>For each, whether the activity it answers was on record when it came.</summary>
    public List<bool> WasKept { get; } = [];

    /// <summary>What is answered when something is sent here.</summary>
    public HttpStatusCode Answers { get; set; } = HttpStatusCode.OK;

    public static async Task<ChannelElsewhere> OpenAsync(School school)
    {
        var channel = new ChannelElsewhere(school);
        await channel._app.StartAsync();
        return channel;
    }

    public Task<HttpResponseMessage> SayAsync(string text, string id, string conversation = "c1") => PostAsync(new
    {
        type = "message",
        id,
        text,
        channelId = "emulator",
        serviceUrl = _app.Urls.First(),
        conversation = new { id = conversation },
        from = new { id = "sam" },
        recipient = new { id = "viewsbot" },
        locale = "en-GB",
    });

    public Task<HttpResponseMessage> PostAsync(object activity) => _http.PostAsJsonAsync("/api/messages", activity);

    public Task<HttpResponseMessage> PostTextAsync(string body) => _http.PostAsync("/api/messages", new StringContent(body, Encoding.UTF8, "application/json"));

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, "/api/messages");

        foreach (var (name, value) in headers) { request.Headers.Add(name, value); }

        return _http.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
    }

    private async Task TakeAsync(HttpContext http)
    {
        var body = http.Request.ContentLength > 0 ? await JsonDocument.ParseAsync(http.Request.Body) : null;
        var answers = body is not null && body.RootElement.TryGetProperty("replyToId", out var id) ? id.GetString() : null;
        var isKept = await _school.Log.IdOfAsync("c1", $"emulator:{answers}", default) is not null;

        lock (Sent)
        {
            Sent.Add((http.Request.Method, http.Request.Path, body is not null && body.RootElement.TryGetProperty("text", out var text) ? text.GetString() : null));
            WasKept.Add(isKept);
        }

        http.Response.StatusCode = (int)Answers;
        await http.Response.WriteAsJsonAsync(new { id = $"sent-{Sent.Count}" });
    }
}
