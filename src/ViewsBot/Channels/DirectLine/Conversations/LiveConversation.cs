using ViewsBot.Channels.DirectLine.Streams;
using ViewsBot.Channels.Turns;

namespace ViewsBot.Channels.DirectLine.Conversations;

/// <summary>A conversation while somebody is in it. All it knows can be had from the log again, but for what was said for one page alone.</summary>
internal sealed class LiveConversation(string id, TimeProvider clock)
{
    private readonly Lock _door = new();
    private readonly PageOnly _pageOnly = new(clock);
    private PageStream? _stream;

    public string Id => id;

    /// <summary>Held by the one turn that runs.</summary>
    public Lane Lane { get; } = new();

    /// <summary>How far the conversation has come; read and set in the lane alone. <c>null</c> until it was read from the log.</summary>
    public Progress? Progress { get; set; }

    /// <summary>The stream that is fed, or <c>null</c>.</summary>
    public PageStream? Stream
    {
        get
        {
            lock (_door)
            {
                return _stream;
            }
        }
    }

    /// <summary>Whether nothing is lost when it is forgotten.</summary>
    public bool MayGo
    {
        get
        {
            lock (_door)
            {
                _pageOnly.DropExpired();
                return _stream is null && _pageOnly.IsEmpty;
            }
        }
    }

    /// <summary>Sends what was said to whoever is connected, and keeps for the page that spoke what is for it alone.</summary>
    public void Publish(string pageId, IReadOnlyList<Utterance> utterances)
    {
        lock (_door)
        {
            var own = _stream?.PageId == pageId ? _stream : null;

            foreach (var utterance in utterances)
            {
                if (utterance.Once) { _pageOnly.Hold(pageId, utterance, own); }
            }

            _stream?.Offer(own is null ? [.. utterances.Where(utterance => !utterance.Once)] : utterances);
        }
    }

    /// <summary>Makes this the stream that is fed; the one before it is closed.</summary>
    public void Attach(PageStream stream, Watermark watermark)
    {
        lock (_door)
        {
            var older = _stream;
            _stream = stream;
            stream.Offer(_pageOnly.HandOut(stream.PageId, watermark, current: null, stream));
            older?.End(StreamEnd.Collision);
        }
    }

    public void Detach(PageStream stream)
    {
        lock (_door)
        {
            if (_stream == stream) { _stream = null; }
        }
    }

    /// <summary>What waits for a page that asks instead of listening.</summary>
    public IReadOnlyList<Utterance> HandOut(string pageId, Watermark watermark)
    {
        lock (_door)
        {
            if (watermark.IsBeginning) { _pageOnly.Forget(pageId); }

            return _pageOnly.HandOut(pageId, watermark, _stream, over: null);
        }
    }

    /// <summary>The page asks for a stream; it may have been loaded anew.</summary>
    public void Doubt(string pageId)
    {
        lock (_door)
        {
            _pageOnly.Doubt(pageId);
        }
    }

    /// <summary>The page was loaded anew.</summary>
    public void Forget(string pageId)
    {
        lock (_door)
        {
            _pageOnly.Forget(pageId);
        }
    }

    /// <summary>A sign of life for whoever is connected.</summary>
    public void KeepAlive()
    {
        lock (_door)
        {
            _pageOnly.DropExpired();
            _stream?.KeepAlive();
        }
    }
}
