using ViewsBot.Channels.DirectLine.Http;
using ViewsBot.Channels.DirectLine.Tokens;
using ViewsBot.Channels.DirectLine.Turns;

namespace ViewsBot.Channels.DirectLine.Calls;

/// <summary>A page says something. It is answered once it is kept; who sends too fast waits, and is never sent away.</summary>
internal sealed class PostActivity(Talk talk) : ICall
{
    public string Method => "POST";

    public string Pattern => "/conversations/{conversationId}/activities";

    public Admits Admits => Admits.Token;

    public async Task<Refused?> AnswerAsync(HttpContext http, ConversationPass? pass)
    {
        var (body, refused) = await JsonBody.ReadAsync(http.Request);

        if (body is null) { return refused; }

        using (body)
        {
            var (incoming, unreadable) = Incoming.Read(body.Root, pass!);

            return incoming is null ? unreadable : await AnswerAsync(http, await talk.TakeAsync(incoming, http.RequestAborted));
        }
    }

    private static async Task<Refused?> AnswerAsync(HttpContext http, Taken taken)
    {
        if (taken is Taken.Not not) { return not.Why; }

        await Answer.IdAsync(http, ((Taken.As)taken).ActivityId);
        return null;
    }
}
