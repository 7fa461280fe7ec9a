using ViewsBot.Channels.DirectLine.Http;
using ViewsBot.Channels.DirectLine.Tokens;

namespace ViewsBot.Channels.DirectLine.Calls;

/// <summary>A server that knows the secret asks for a token of a new conversation. Nobody's invitation is open in it, so the bot asks for a code.</summary>
internal sealed class GenerateToken(DirectLineTokens tokens, TrustedOrigins origins) : ICall
{
    public string Method => "POST";

    public string Pattern => "/tokens/generate";

    public Admits Admits => Admits.Secret;

    public async Task<Refused?> AnswerAsync(HttpContext http, ConversationPass? pass)
    {
        var (wish, refused) = await Wish.ReadAsync(http.Request);

        if (wish is null) { return refused; }

        origins.Remember(wish.TrustedOrigins);
        var made = wish.ToPass();
        await Answer.ConversationAsync(http, StatusCodes.Status200OK, made.ConversationId, tokens.Mint(made), streamUrl: null);
        return null;
    }
}
