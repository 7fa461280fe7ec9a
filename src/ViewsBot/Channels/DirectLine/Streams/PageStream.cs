using System.Threading.Channels;
using ViewsBot.Channels.DirectLine.Conversations;
using ViewsBot.Channels.DirectLine.Tokens;

namespace ViewsBot.Channels.DirectLine.Streams;

/// <summary>What waits to be sent to one page. It may be filled before the page was sent what it missed; that goes first.</summary>
internal sealed class PageStream(ConversationPass pass)
{
    /// <summary>So many frames may wait for a slow page before it is told to come back later.</summary>
    private const int MostWaiting = 256;

    private readonly Channel<IReadOnlyList<Utterance>> _waiting = Channel.CreateBounded<IReadOnlyList<Utterance>>(
        new BoundedChannelOptions(MostWaiting) { SingleReader = true });

    private StreamEnd? _end;

    /// <summary>Who opened it.</summary>
    public ConversationPass Pass => pass;

    public string PageId => pass.PageId;

    /// <summary>What is to be sent, in order; a list without utterances is a sign of life.</summary>
    public ChannelReader<IReadOnlyList<Utterance>> Waiting => _waiting.Reader;

    /// <summary>Why it ended, once it did.</summary>
    public StreamEnd? EndedBy => _end;

    public void Offer(IReadOnlyList<Utterance> utterances)
    {
        if (utterances.Count > 0) { Put(utterances); }
    }

    public void KeepAlive() => Put([]);

    /// <summary>Ends it after what waits; the first reason given is the one that counts.</summary>
    public void End(StreamEnd end)
    {
        Interlocked.CompareExchange(ref _end, end, null);
        _waiting.Writer.TryComplete();
    }

    private void Put(IReadOnlyList<Utterance> utterances)
    {
        if (!_waiting.Writer.TryWrite(utterances)) { End(StreamEnd.TooSlow); }
    }
}
