using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace ViewsBot.Web.Tests.Chat.Fakes;

/// <summary>One page's socket.</summary>
internal sealed class Listener(WebSocket socket)
{
    private readonly Channel<string> _frames = Channel.CreateUnbounded<string>();
    private string _reason = "done";

    public void Send(JsonObject activity, int watermark) =>
        _frames.Writer.TryWrite(new JsonObject { ["activities"] = new JsonArray(activity.DeepClone()), ["watermark"] = $"{watermark}" }.ToJsonString());

    public void Close(string reason)
    {
        _reason = reason;
        _frames.Writer.TryComplete();
    }

    public async Task RunAsync(CancellationToken cancel)
    {
        var theirs = ReadToEndAsync(cancel);

        await foreach (var frame in _frames.Reader.ReadAllAsync(cancel))
        {
            await socket.SendAsync(Encoding.UTF8.GetBytes(frame), WebSocketMessageType.Text, endOfMessage: true, cancel);
        }

        if (socket.State is WebSocketState.Open) { await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, _reason, cancel); }

        await theirs;
    }

    private async Task ReadToEndAsync(CancellationToken cancel)
    {
        var buffer = new byte[1024];

        try
        {
            while ((await socket.ReceiveAsync(buffer, cancel)).MessageType != WebSocketMessageType.Close) { }
        }
        catch (WebSocketException)
        {
            // A page that was closed says no good-bye.
        }

        _frames.Writer.TryComplete();
    }
}
