using ViewsBot.Channels.DirectLine.Streams;

namespace ViewsBot.Channels.DirectLine.Conversations;

/// <summary>
/// What was said for one page alone, waiting in memory for that page and nobody else. A page that loads again has lost it:
/// whoever looks at the screen then must not be shown what was said before.
/// </summary>
internal sealed class PageOnly(TimeProvider clock)
{
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(2);

    private readonly List<Held> _held = [];

    public bool IsEmpty => _held.Count == 0;

    /// <summary>Holds it; <paramref name="over"/> is the stream it went out over just now, if the page had one.</summary>
    public void Hold(string pageId, Utterance utterance, PageStream? over) =>
        _held.Add(new Held(pageId, utterance, clock.GetUtcNow() + s_longest) { Over = over });

    /// <summary>The page has nothing any more: it said so.</summary>
    public void Forget(string pageId) => _held.RemoveAll(held => held.PageId == pageId);

    /// <summary>The page asks for a stream: it was loaded anew, or it comes back. Only the watermark it opens the stream with will tell.</summary>
    public void Doubt(string pageId)
    {
        for (var at = 0; at < _held.Count; at++)
        {
            if (_held[at].PageId == pageId) { _held[at] = _held[at] with { IsDoubted = true }; }
        }
    }

    public void DropExpired() => _held.RemoveAll(held => held.Until <= clock.GetUtcNow());

    /// <summary>Hands over what the page has not got: never sent, or sent over a stream that died before it arrived.</summary>
    /// <param name="pageId">The page.</param>
    /// <param name="watermark">How far the page says it has come.</param>
    /// <param name="current">The stream that is open now; what went over it has arrived or will.</param>
    /// <param name="over">The stream it goes out over now, or <c>null</c> if it is handed out for good.</param>
    public IReadOnlyList<Utterance> HandOut(string pageId, Watermark watermark, PageStream? current, PageStream? over)
    {
        DropExpired();

        if (_held.Count == 0) { return []; }

        var handedOut = _held.FindAll(held => held.PageId == pageId && held.IsMissing(watermark, current));
        _held.RemoveAll(held => held.PageId == pageId && (held.Over is null || held.Over != current));

        if (over is not null) { _held.AddRange(handedOut.Select(held => held with { Over = over, IsDoubted = false })); }

        return [.. handedOut.Select(held => held.Utterance)];
    }

    private sealed record Held(string PageId, Utterance Utterance, DateTimeOffset Until)
    {
        /// <summary>The stream it went out over, or <c>null</c>.</summary>
        public PageStream? Over { get; init; }

        /// <summary>Whether the page may have been loaded anew since it was said.</summary>
        public bool IsDoubted { get; init; }

        public bool IsMissing(Watermark watermark, PageStream? current) =>
            Over is null ? !(IsDoubted && watermark.IsBeginning)
            : Over != current && !watermark.IsBeginning && (Utterance.Sequence is not { } sequence || sequence > watermark.After);
    }
}
