using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace StandIns.Tests.Builder;

/// <summary>A bot behind a real HTTP server, and the channel it answers to, both on this machine.</summary>
internal sealed class LoopbackChannel : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly HttpClient _client = new();

    private LoopbackChannel(WebApplication server)
    {
        _server = server;
    }

    public ConcurrentQueue<(string Method, string Path, string Body)> Calls { get; } = [];

    public CloudAdapter Adapter { get; } = new();

    public string Address => _server.Urls.Single();

    public static async Task<LoopbackChannel> StartAsync(IBot bot)
    {
        var builder = WebApplication.CreateSlimBuilder();
        var server = builder.Build();
        server.Urls.Add("http://127.0.0.1:0");
        var channel = new LoopbackChannel(server);
        server.Map("/api/messages", (HttpContext http) => channel.Adapter.ProcessAsync(http.Request, http.Response, bot, http.RequestAborted));
        server.Map("/channel/{**path}", (HttpContext http) => channel.TakeAsync(http));
        await server.StartAsync();
        return channel;
    }

    public async Task<(HttpStatusCode Status, string Body)> SendAsync(string json, HttpMethod? method = null, string? forwardedFor = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Post, $"{Address}/api/messages") { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        if (forwardedFor is not null)
        {
            request.Headers.Add("X-Forwarded-For", forwardedFor);
        }

        using var response = await _client.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
    }

    private async Task TakeAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        Calls.Enqueue((http.Request.Method, http.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget, await reader.ReadToEndAsync()));
        if (http.Request.Method != HttpMethods.Delete)
        {
            await http.Response.WriteAsync(JsonSerializer.Serialize(new { id = $"given{Calls.Count}" }));
        }
    }
}
