using ViewsBot.Channels.DirectLine.Conversations;
using ViewsBot.Channels.DirectLine.Http;
using ViewsBot.Channels.DirectLine.Tokens;
using ViewsBot.Channels.Turns;
using ViewsBot.Records.Turns;

namespace ViewsBot.Channels.DirectLine.Calls;

/// <summary>A page whose stream ended asks for another, from where it had come to.</summary>
internal sealed class Reconnect(DirectLineTokens tokens, IConversationLog log, InUse<LiveConversation> conversations) : ICall
{
    public string Method => "GET";

    public string Pattern => "/conversations/{conversationId}";

    public Admits Admits => Admits.Token | Admits.StillInvited;

    public async Task<Refused?> AnswerAsync(HttpContext http, ConversationPass? pass)
    {
        var text = http.Request.Query.TryGetValue("watermark", out var given) ? given.ToString() : null;

        if (Watermark.Read(text) is not { } watermark) { return Refused.BadWatermark; }

        if (await log.FindAsync(pass!.ConversationId, http.RequestAborted) is not { StartedAt: not null } onFile) { return Refused.ConversationNotFound; }

        if (watermark.IsBeginning) { Forget(pass); }

        var stream = Address.OfStream(http.Request, pass.ConversationId, text, tokens.MintStream(pass, onFile.LastSequence).Token);
        await Answer.ConversationAsync(http, StatusCodes.Status200OK, pass.ConversationId, tokens.Mint(pass), stream);
        return null;
    }

    private void Forget(ConversationPass pass)
    {
        using var lease = conversations.Borrow(pass.ConversationId);
        lease.Thing.Forget(pass.PageId);
    }
}
