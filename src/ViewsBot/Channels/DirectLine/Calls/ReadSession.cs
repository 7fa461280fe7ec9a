using ViewsBot.Channels.DirectLine.Http;
using ViewsBot.Channels.DirectLine.Tokens;

namespace ViewsBot.Channels.DirectLine.Calls;

/// <summary>A client asks for the session its sign-in cards would be bound to: here, the page's.</summary>
internal sealed class ReadSession : ICall
{
    public string Method => "GET";

    public string Pattern => "/session/getsessionid";

    public Admits Admits => Admits.Token;

    public async Task<Refused?> AnswerAsync(HttpContext http, ConversationPass? pass)
    {
        await Answer.SessionAsync(http, pass!.PageId);
        return null;
    }
}
