using ViewsBot.Channels.DirectLine.Conversations;
using ViewsBot.Channels.DirectLine.Http;
using ViewsBot.Channels.DirectLine.Json;
using ViewsBot.Channels.DirectLine.Streams;
using ViewsBot.Channels.DirectLine.Tokens;
using ViewsBot.Channels.Turns;
using ViewsBot.Records.Turns;

namespace ViewsBot.Channels.DirectLine.Calls;

/// <summary>A page without a stream asks what is new. After the end it gets what was said for it alone (the reply to somebody who told), and nothing else.</summary>
internal sealed class ReadActivities(Gate gate, IConversationLog log, InUse<LiveConversation> conversations) : ICall
{
    public string Method => "GET";

    public string Pattern => "/conversations/{conversationId}/activities";

    public Admits Admits => Admits.Token;

    public async Task<Refused?> AnswerAsync(HttpContext http, ConversationPass? pass)
    {
        var text = http.Request.Query["watermark"].ToString();

        if (Watermark.Read(text) is not { } watermark) { return Refused.BadWatermark; }

        if (!await gate.IsStillInvitedAsync(pass!, http.RequestAborted))
        {
            return HandOut(pass!, watermark) is { Count: > 0 } once ? await SendAsync(http, [.. once], watermark, text) : Refused.InvitationClosed;
        }

        var kept = await log.AfterAsync(pass!.ConversationId, watermark.After, http.RequestAborted);

        if (kept.Count == 0 && watermark.After == 0 && await log.FindAsync(pass.ConversationId, http.RequestAborted) is not { StartedAt: not null })
        {
            return Refused.ConversationNotFound;
        }

        return await SendAsync(http, Together(kept, HandOut(pass, watermark)), watermark, text);
    }

    private static async Task<Refused?> SendAsync(HttpContext http, IReadOnlyList<Utterance> page, Watermark watermark, string text)
    {
        using var bytes = new PooledBytes(page.Sum(utterance => utterance.Utf8.Length) + 256);
        FrameJson.Write(bytes, page.Select(utterance => utterance.Utf8), page.Count == 0 ? text : Watermark.Of(FrameJson.After(watermark.After, page)));
        await Answer.BytesAsync(http, StatusCodes.Status200OK, bytes.Written);
        return null;
    }

    private IReadOnlyList<Utterance> HandOut(ConversationPass pass, Watermark watermark)
    {
        using var lease = conversations.Borrow(pass.ConversationId);

        return lease.Thing.HandOut(pass.PageId, watermark);
    }

    /// <summary>In the order they were said; what was never counted comes last.</summary>
    private static List<Utterance> Together(IReadOnlyList<LoggedActivity> kept, IReadOnlyList<Utterance> once) =>
        [.. kept.Select(activity => new Utterance(activity.Sequence, activity.Utf8)).Concat(once).OrderBy(utterance => utterance.Sequence ?? long.MaxValue)];
}
