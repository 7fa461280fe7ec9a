using System.Buffers;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using ViewsBot.Load.Cards;

namespace ViewsBot.Load.Talking;

/// <summary>A conversation over Direct Line: taps are posted, cards come over the WebSocket.</summary>
internal sealed class DirectLineTalk(HttpClient client, Invitations invitations) : ITalk
{
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");
    private readonly ClientWebSocket _socket = new();
    private readonly CardsGiven _cards = new();
    private Task _listening = Task.CompletedTask;
    private Begun? _begun;

    public async Task<Card> BeginAsync(CancellationToken cancel)
    {
        var invitation = await invitations.NextAsync(cancel);
        using var request = new HttpRequestMessage(HttpMethod.Post, "v3/directline/conversations");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", invitation.DirectLineToken);
        using var response = await client.SendAsync(request, cancel);
        response.EnsureSuccessStatusCode();
        _begun = await response.Content.ReadFromJsonAsync<Begun>(JsonSerializerOptions.Web, cancel);

        _socket.Options.Proxy = null;
        await _socket.ConnectAsync(_begun!.StreamUrl, cancel);
        _listening = ListenAsync(cancel);

        return await _cards.NewestAsync(cancel);
    }

    public async Task<Card> TapAsync(string value, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"v3/directline/conversations/{_begun!.ConversationId}/activities");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _begun.Token);
        request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(
            $"{{\"type\":\"message\",\"from\":{{\"id\":\"child\"}},\"value\":{value},\"channelData\":{{\"clientActivityID\":\"{Guid.NewGuid():n}\"}}}}"));
        request.Content.Headers.ContentType = Json;

        using var response = await client.SendAsync(request, cancel);
        response.EnsureSuccessStatusCode();

        return await _cards.NewestAsync(cancel);
    }

    public async ValueTask DisposeAsync()
    {
        _socket.Abort();
        await _listening;
        _socket.Dispose();
    }

    private async Task ListenAsync(CancellationToken cancel)
    {
        var frame = new ArrayBufferWriter<byte>(32 * 1024);
        try
        {
            while (_socket.State == WebSocketState.Open)
            {
                var part = await _socket.ReceiveAsync(frame.GetMemory(16 * 1024), cancel);
                frame.Advance(part.Count);
                if (part.EndOfMessage)
                {
                    _cards.Take(frame.WrittenSpan);
                    frame.ResetWrittenCount();
                }
            }

            _cards.Close(null);
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException)
        {
            _cards.Close(gone);
        }
    }

    private sealed record Begun(string ConversationId, string Token, Uri StreamUrl);
}
