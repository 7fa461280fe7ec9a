using ViewsBot.Channels.DirectLine.Tokens;
using ViewsBot.Chat;
using ViewsBot.Records.Invitations;

namespace ViewsBot.Entry;

/// <summary>What a chat page needs to talk in one conversation, how the person likes to see and hear it, whether that is remembered (in a survey nobody is known), and which build speaks: a page that was kept on the device may be older.</summary>
internal sealed record ChatPass(string ConversationId, string Token, int ExpiresIn, string UserId, string Language, bool Speech, int TextSize, bool ReadAloud, bool Remembers, string Build);

/// <summary>Makes passes: one page, one pass.</summary>
internal sealed class ChatPasses(DirectLineTokens tokens, ReadersLanguage languages, Build build)
{
    /// <summary>A pass for a page that was just opened, and what its token says.</summary>
    public (ChatPass Pass, ConversationPass Page) For(HttpContext context, Opened.To opened)
    {
        var user = $"dl_{opened.Session.Speaker.Id}";
        var page = new ConversationPass
        {
            ConversationId = opened.ConversationId,
            UserId = user,
            PageId = Guid.NewGuid().ToString("N"),
            Session = opened.Session.Id,
            CodeNumber = opened.CodeNumber,
        };

        var (minted, session) = (tokens.Mint(page), opened.Session);
        var pass = new ChatPass(
            opened.ConversationId, minted.Token, (int)minted.ExpiresIn.TotalSeconds, user, languages.Of(context, session).Language, session.HearsSpeech, session.TextSize, session.ReadsAloud,
            Remembers: session.Survey is null, build.Name);

        return (pass, page);
    }
}
