using ViewsBot.Channels.DirectLine.Conversations;
using ViewsBot.Channels.DirectLine.Json;

namespace ViewsBot.Channels.DirectLine.Streams;

/// <summary>Activities as a frame of a stream or a page of a poll: <c>{"activities":[…],"watermark":"…"}</c>.</summary>
internal static class FrameJson
{
    public static void Write(PooledBytes to, IEnumerable<ReadOnlyMemory<byte>> activities, string watermark)
    {
        to.Write("{\"activities\":["u8);
        var first = true;

        foreach (var activity in activities)
        {
            if (!first) { to.Write(","u8); }

            to.Write(activity.Span);
            first = false;
        }

        to.Write("],\"watermark\":\""u8);
        to.Write(System.Text.Encoding.ASCII.GetBytes(watermark));
        to.Write("\"}"u8);
    }

    /// <summary>The number after which a client that has read these goes on.</summary>
    public static long After(long before, IEnumerable<Utterance> utterances)
    {
        foreach (var utterance in utterances)
        {
            if (utterance is { Sequence: { } sequence, TakesPlace: false }) { before = Math.Max(before, sequence); }
        }

        return before;
    }
}
