using System.Buffers;
using System.Net.Http.Headers;
using System.Text.Json;
using ViewsBot.Floor.Cards;
using ViewsBot.Floor.Keeping;

namespace ViewsBot.Floor.Channels;

/// <summary>The Bot Connector's door: the card goes to the service URL the activity names, then the activity is answered.</summary>
internal static class FloorConnector
{
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    public static void MapFloorConnector(this IEndpointRouteBuilder endpoints, FloorCard card, RowWriter rows)
    {
        var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        endpoints.MapPost("/api/messages", (HttpContext context) => TapAsync(context, card, rows, client));
    }

    private static async Task TapAsync(HttpContext context, FloorCard card, RowWriter rows, HttpClient client)
    {
        var cancel = context.RequestAborted;
        using var incoming = await Incoming.ReadAsync(context.Request, cancel);
        if (incoming is not { Conversation: { } conversation, ServiceUrl: { } serviceUrl })
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        await rows.KeepAsync(incoming.Row(conversation));
        await SendAsync(card, client, serviceUrl, conversation, incoming.Id ?? "0", cancel);
    }

    private static async Task SendAsync(FloorCard card, HttpClient client, string serviceUrl, string conversation, string replyTo, CancellationToken cancel)
    {
        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        using (var json = new Utf8JsonWriter(buffer))
        {
            card.WriteReply(json, conversation, "reply", replyTo);
        }

        using var content = new ReadOnlyMemoryContent(buffer.WrittenMemory);
        content.Headers.ContentType = Json;
        var url = $"{serviceUrl.TrimEnd('/')}/v3/conversations/{Uri.EscapeDataString(conversation)}/activities/{Uri.EscapeDataString(replyTo)}";
        using var response = await client.PostAsync(new Uri(url), content, cancel);
        response.EnsureSuccessStatusCode();
    }
}
