using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace ViewsBot.Conformance.Tests.DirectLine;

/// <summary>A page's open stream.</summary>
internal sealed class Listening : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(20);

    private readonly ClientWebSocket _socket = new();

    public WebSocketCloseStatus? CloseStatus => _socket.CloseStatus;

    public string? CloseReason => _socket.CloseStatusDescription;

    public static async Task<Listening> ToAsync(string streamUrl)
    {
        var listening = new Listening();
        using var cancel = new CancellationTokenSource(s_patience);
        await listening._socket.ConnectAsync(new Uri(streamUrl), cancel.Token);
        return listening;
    }

    /// <summary>The next frame with activities; <c>null</c> if the server closed instead.</summary>
    public async Task<Frame?> NextAsync()
    {
        while (await ReceiveAsync() is { } text)
        {
            if (text.Length > 0) { return new Frame(JsonDocument.Parse(text).RootElement); }
        }

        return null;
    }

    /// <summary>The texts of so many activities, over as many frames as it takes.</summary>
    public async Task<IReadOnlyList<string?>> TextsAsync(int count)
    {
        var texts = new List<string?>();

        while (texts.Count < count && await NextAsync() is { } frame) { texts.AddRange(frame.Texts); }

        return texts;
    }

    public async Task SayNothingAsync()
    {
        using var cancel = new CancellationTokenSource(s_patience);
        await _socket.SendAsync(ReadOnlyMemory<byte>.Empty, WebSocketMessageType.Text, endOfMessage: true, cancel.Token);
    }

    public async Task CloseAsync()
    {
        using var cancel = new CancellationTokenSource(s_patience);
        await _socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "", cancel.Token);
    }

    /// <summary>As when a network is gone: no close, no word.</summary>
    public void Dispose() => _socket.Dispose();

    private async Task<string?> ReceiveAsync()
    {
        using var cancel = new CancellationTokenSource(s_patience);
        using var message = new MemoryStream();
        var buffer = new byte[64 * 1024];

        while (true)
        {
            var part = await _socket.ReceiveAsync(buffer.AsMemory(), cancel.Token);

            if (part.MessageType == WebSocketMessageType.Close)
            {
                await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, "", cancel.Token);
                return null;
            }

            message.Write(buffer, 0, part.Count);

            if (part.EndOfMessage) { return Encoding.UTF8.GetString(message.ToArray()); }
        }
    }
}

/// <summary>One frame.</summary>
internal sealed record Frame(JsonElement Json)
{
    public string Watermark => Json.GetProperty("watermark").GetString()!;

    public IReadOnlyList<JsonElement> Activities => [.. Json.GetProperty("activities").EnumerateArray()];

    public IReadOnlyList<string?> Texts => [.. Activities.Select(activity => activity.TryGetProperty("text", out var text) ? text.GetString() : null)];
}
