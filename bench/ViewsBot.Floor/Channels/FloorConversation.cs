using System.Buffers;
using System.Globalization;
using System.Net.WebSockets;
using System.Text.Json;
using ViewsBot.Floor.Cards;
using ViewsBot.Floor.Keeping;

namespace ViewsBot.Floor.Channels;

#pragma warning disable CA1001 // The lane never hands out a wait handle, so there is nothing to dispose of.

/// <summary>One conversation over Direct Line: a socket, and a number for each activity.</summary>
internal sealed class FloorConversation(string id, FloorCard card, RowWriter rows)
{
    private readonly SemaphoreSlim _lane = new(1);
    private WebSocket? _socket;
    private int _last;

    public string Id => id;

    /// <summary>Gives the first card, then listens until the page goes.</summary>
    public async Task OpenAsync(WebSocket socket, CancellationToken cancel)
    {
        _socket = socket;
        await _lane.WaitAsync(cancel);
        try
        {
            await rows.KeepAsync(new Row(id, null, null));
            await SendAsync(incoming: null, string.Empty, cancel);
        }
        finally
        {
            _lane.Release();
        }

        var nothing = new byte[16];
        while (socket.State == WebSocketState.Open)
        {
            await socket.ReceiveAsync(nothing.AsMemory(), cancel);
        }
    }

    /// <summary>Keeps the tap, then sends its echo and the card.</summary>
    /// <returns>The activity's id.</returns>
    public async Task<string> TapAsync(Incoming incoming, CancellationToken cancel)
    {
        await _lane.WaitAsync(cancel);
        try
        {
            var activity = NextId();
            await rows.KeepAsync(incoming.Row(id));
            await SendAsync(incoming, activity, cancel);

            return activity;
        }
        finally
        {
            _lane.Release();
        }
    }

    private async Task SendAsync(Incoming? incoming, string activity, CancellationToken cancel)
    {
        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteStartArray("activities"u8);
            incoming?.WriteEcho(json, id, activity);
            card.WriteReply(json, id, NextId(), activity);
            json.WriteEndArray();
            json.WriteString("watermark"u8, _last.ToString(CultureInfo.InvariantCulture));
            json.WriteEndObject();
        }

        await _socket!.SendAsync(buffer.WrittenMemory, WebSocketMessageType.Text, endOfMessage: true, cancel);
    }

    private string NextId() => $"{id}|{++_last:D7}";
}
