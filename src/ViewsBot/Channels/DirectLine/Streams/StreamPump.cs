using System.Net.WebSockets;
using ViewsBot.Channels.DirectLine.Conversations;
using ViewsBot.Channels.DirectLine.Json;
using ViewsBot.Records.Turns;

namespace ViewsBot.Channels.DirectLine.Streams;

/// <summary>Feeds one socket: first what the page missed, then what is said, until one side has had enough.</summary>
internal sealed class StreamPump(WebSocket socket, PageStream stream)
{
    /// <summary>So much is put into one frame when a long conversation is replayed.</summary>
    private const int MostReplayedBytes = 128 * 1024;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5);

    private long _sentThrough;

    /// <summary>Runs it to its end.</summary>
    /// <param name="missed">What the log has after the page's watermark.</param>
    /// <param name="sentThrough">The last number the page has, before what it missed.</param>
    /// <param name="cancel">The connection is gone.</param>
    public async Task RunAsync(IReadOnlyList<LoggedActivity> missed, long sentThrough, CancellationToken cancel)
    {
        _sentThrough = sentThrough;
        var listening = ListenAsync(cancel);

        try
        {
            await ReplayAsync(missed, cancel);
            await SendAsync(cancel);
            await CloseAsync(cancel);
            await listening.WaitAsync(s_patience, cancel);
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or TimeoutException or IOException)
        {
            socket.Abort();
        }
    }

    /// <summary>A page sends empty texts as a sign of life; whatever it sends is let go. Ends when the page closes or is gone.</summary>
    private async Task ListenAsync(CancellationToken cancel)
    {
        var buffer = new byte[128];

        try
        {
            while ((await socket.ReceiveAsync(buffer.AsMemory(), cancel)).MessageType != WebSocketMessageType.Close) { }
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or IOException)
        {
            socket.Abort();
        }

        stream.End(StreamEnd.ByPage);
    }

    private async Task ReplayAsync(IReadOnlyList<LoggedActivity> missed, CancellationToken cancel)
    {
        for (var at = 0; at < missed.Count;)
        {
            var first = at;
            var bytes = 0;

            while (at < missed.Count && (bytes == 0 || bytes + missed[at].Utf8.Length <= MostReplayedBytes)) { bytes += missed[at++].Utf8.Length; }

            _sentThrough = missed[at - 1].Sequence;
            await SendFrameAsync(missed.Skip(first).Take(at - first).Select(activity => activity.Utf8), bytes, cancel);
        }
    }

    private async Task SendAsync(CancellationToken cancel)
    {
        await foreach (var utterances in stream.Waiting.ReadAllAsync(cancel))
        {
            if (utterances.Count == 0)
            {
                await socket.SendAsync(ReadOnlyMemory<byte>.Empty, WebSocketMessageType.Text, endOfMessage: true, cancel);
                continue;
            }

            await SendAsync(utterances, cancel);
        }
    }

    private async Task SendAsync(IReadOnlyList<Utterance> utterances, CancellationToken cancel)
    {
        var fresh = utterances.Where(IsNew).ToArray();

        if (fresh.Length == 0) { return; }

        _sentThrough = FrameJson.After(_sentThrough, fresh);
        await SendFrameAsync(fresh.Select(utterance => utterance.Utf8), fresh.Sum(utterance => utterance.Utf8.Length), cancel);
    }

    /// <summary>What was committed while the log was read stands in the replay and waits here too.</summary>
    private bool IsNew(Utterance utterance) =>
        utterance.Once || utterance.TakesPlace || utterance.Sequence is not { } sequence || sequence > _sentThrough;

    private async Task SendFrameAsync(IEnumerable<ReadOnlyMemory<byte>> activities, int bytes, CancellationToken cancel)
    {
        using var frame = new PooledBytes(bytes + 256);
        FrameJson.Write(frame, activities, Watermark.Of(_sentThrough));

        await socket.SendAsync(frame.Written, WebSocketMessageType.Text, endOfMessage: true, cancel);
    }

    /// <summary>Closing the output first, then waiting for the page's own close: to cancel a receive would abort the socket instead.</summary>
    private async Task CloseAsync(CancellationToken cancel)
    {
        var end = stream.EndedBy ?? StreamEnd.Stopping;

        if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
        {
            await socket.CloseOutputAsync(end.Status, end.Reason, cancel);
        }
    }
}
