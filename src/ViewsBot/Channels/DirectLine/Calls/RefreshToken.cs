using ViewsBot.Channels.DirectLine.Http;
using ViewsBot.Channels.DirectLine.Tokens;

namespace ViewsBot.Channels.DirectLine.Calls;

/// <summary>A page asks for a fresh token before the old one ends; it says the same things.</summary>
internal sealed class RefreshToken(DirectLineTokens tokens) : ICall
{
    public string Method => "POST";

    public string Pattern => "/tokens/refresh";

    public Admits Admits => Admits.Token | Admits.StillInvited;

    public async Task<Refused?> AnswerAsync(HttpContext http, ConversationPass? pass)
    {
        await Answer.ConversationAsync(http, StatusCodes.Status200OK, pass!.ConversationId, tokens.Mint(pass), streamUrl: null);
        return null;
    }
}
