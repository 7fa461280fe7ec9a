using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ViewsBot.Load.Talking;

/// <summary>Plays the Bot Connector: a listener on loopback whose address is the service URL of every activity.</summary>
internal sealed class ConnectorDoor : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, CardsGiven> _conversations = new(StringComparer.Ordinal);
    private readonly WebApplication _app;

    private ConnectorDoor(WebApplication app)
    {
        _app = app;
    }

    /// <summary>The service URL.</summary>
    public string Url => _app.Urls.Single();

    public static async Task<ConnectorDoor> ListenAsync(CancellationToken cancel)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var door = new ConnectorDoor(app);
        app.Run(door.TakeAsync);
        await app.StartAsync(cancel);

        return door;
    }

    public void Open(string conversation, CardsGiven cards) => _conversations[conversation] = cards;

    public void Close(string conversation) => _conversations.TryRemove(conversation, out _);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    // /v3/conversations/{conversation}/activities[/{activity}]
    private async Task TakeAsync(HttpContext context)
    {
        using var body = new MemoryStream((int)(context.Request.ContentLength ?? 16 * 1024));
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);

        var path = context.Request.Path.Value!.Split('/');
        if (path is ["", "v3", "conversations", var conversation, "activities", ..] && _conversations.TryGetValue(conversation, out var cards))
        {
            cards.Take(body.GetBuffer().AsSpan(0, (int)body.Length));
        }

        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync("{\"id\":\"1\"}");
    }
}
