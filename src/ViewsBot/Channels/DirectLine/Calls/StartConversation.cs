using ViewsBot.Channels.DirectLine.Http;
using ViewsBot.Channels.DirectLine.Tokens;
using ViewsBot.Channels.DirectLine.Turns;

namespace ViewsBot.Channels.DirectLine.Calls;

/// <summary>A page begins, or comes to a conversation that was begun before. With the secret it is a new one.</summary>
internal sealed class StartConversation(DirectLineTokens tokens, Talk talk) : ICall
{
    public string Method => "POST";

    public string Pattern => "/conversations";

    public Admits Admits => Admits.Token | Admits.Secret | Admits.StillInvited;

    public async Task<Refused?> AnswerAsync(HttpContext http, ConversationPass? pass)
    {
        var (wish, refused) = await Wish.ReadAsync(http.Request);

        if (wish is null) { return refused; }

        pass ??= wish.ToPass();
        var (begun, failed) = await talk.BeginAsync(pass, wish.Locale, http.RequestAborted);

        if (begun is null) { return failed; }

        var stream = Address.OfStream(http.Request, pass.ConversationId, watermark: null, tokens.MintStream(pass, begun.LastSequence).Token);
        await Answer.ConversationAsync(http, begun.IsNew ? StatusCodes.Status201Created : StatusCodes.Status200OK, pass.ConversationId, tokens.Mint(pass), stream);
        return null;
    }
}
