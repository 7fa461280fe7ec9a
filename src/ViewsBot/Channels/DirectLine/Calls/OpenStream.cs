using ViewsBot.Channels.DirectLine.Conversations;
using ViewsBot.Channels.DirectLine.Http;
using ViewsBot.Channels.DirectLine.Streams;
using ViewsBot.Channels.DirectLine.Tokens;
using ViewsBot.Channels.Turns;
using ViewsBot.Records.Turns;

namespace ViewsBot.Channels.DirectLine.Calls;

/// <summary>A page opens the stream it was given the address of.</summary>
internal sealed class OpenStream(TokenReader tokens, TrustedOrigins origins, Gate gate, IConversationLog log, InUse<LiveConversation> conversations, IHostApplicationLifetime host) : ICall
{
    private static readonly TimeSpan s_ping = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    public string Method => "GET";

    public string Pattern => "/conversations/{conversationId}/stream";

    public Admits Admits => Admits.Anyone;

    public async Task<Refused?> AnswerAsync(HttpContext http, ConversationPass? pass)
    {
        switch (await tokens.ReadAsync(http.Request.Query["t"].ToString(), PassClaims.StreamAudience))
        {
            case Presented.Valid valid:
                return await RefuseAsync(http, valid.Pass) ?? await OpenAsync(http, valid);
            case Presented.Expired:
                return Refused.TokenExpired;
            case Presented.NotOurs:
                return Refused.NotAllowed;
            default:
                return Refused.MissingToken;
        }
    }

    private async Task<Refused?> RefuseAsync(HttpContext http, ConversationPass pass) =>
        http.Request.RouteValues["conversationId"] as string != pass.ConversationId ? Refused.WrongConversation
        : !origins.Admit(http, pass) ? Refused.WrongOrigin
        : !await gate.IsStillInvitedAsync(pass, http.RequestAborted) ? Refused.InvitationClosed
        : null;

    private async Task<Refused?> OpenAsync(HttpContext http, Presented.Valid valid)
    {
        var isGiven = http.Request.Query.TryGetValue("watermark", out var text);

        if (Watermark.Read(text) is not { } watermark) { return Refused.BadWatermark; }

        if (!http.WebSockets.IsWebSocketRequest) { return Refused.NotAWebSocket; }

        await FeedAsync(http, valid.Pass, isGiven ? watermark : watermark with { After = valid.From });
        return null;
    }

    private async Task FeedAsync(HttpContext http, ConversationPass pass, Watermark watermark)
    {
        using var lease = conversations.Borrow(pass.ConversationId);

        // The end is found before the page knows that it is connected: what it says from then on comes after it, whatever watermark it brought.
        var last = (await log.FindAsync(pass.ConversationId, http.RequestAborted))?.LastSequence ?? 0;
        var sentThrough = Math.Min(watermark.After, last);
        using var socket = await http.WebSockets.AcceptWebSocketAsync(new WebSocketAcceptContext { KeepAliveInterval = s_ping, KeepAliveTimeout = s_patience });
        var stream = new PageStream(pass);

        // First attached, then the log is read: what is said in between waits in the stream, and none is missed.
        lease.Thing.Attach(stream, watermark);

        try
        {
            // What ended since the page was let in, but before its stream could be found, ends it too.
            if (!await gate.IsStillInvitedAsync(pass, http.RequestAborted)) { stream.End(StreamEnd.InvitationEnded); }

            using var stopping = host.ApplicationStopping.Register(() => stream.End(StreamEnd.Stopping));
            var missed = await log.AfterAsync(pass.ConversationId, sentThrough, http.RequestAborted);

            await new StreamPump(socket, stream).RunAsync(missed, sentThrough, http.RequestAborted);
        }
        finally
        {
            lease.Thing.Detach(stream);
        }
    }
}
