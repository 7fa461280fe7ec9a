using Microsoft.IdentityModel.JsonWebTokens;
using ViewsBot.Records.Views;

namespace ViewsBot.Channels.DirectLine.Tokens;

/// <summary>A pass as claims, and back. Web Chat reads <c>user</c>; the rest is ours.</summary>
internal static class PassClaims
{
    public const string ChatAudience = "directline";
    public const string StreamAudience = "directline-stream";
    public const string From = "from";

    private const string Conversation = "conversation";
    private const string User = "user";
    private const string Page = "page";
    private const string Session = "session";
    private const string CodeNumber = "code";
    private const string Origins = "origins";

    public static Dictionary<string, object> Of(ConversationPass pass)
    {
        var claims = new Dictionary<string, object>
        {
            [Conversation] = pass.ConversationId,
            [User] = pass.UserId,
            [Page] = pass.PageId,
        };

        if (pass.Session is { } session)
        {
            claims[Session] = session.ToString();
            claims[CodeNumber] = pass.CodeNumber;
        }

        if (pass.TrustedOrigins.Count > 0) { claims[Origins] = pass.TrustedOrigins.ToArray(); }

        return claims;
    }

    public static ConversationPass Read(JsonWebToken token) => new()
    {
        ConversationId = token.GetPayloadValue<string>(Conversation),
        UserId = token.GetPayloadValue<string>(User),
        PageId = token.GetPayloadValue<string>(Page),
        Session = token.TryGetPayloadValue<string>(Session, out var session) ? SessionId.Parse(session) : null,
        CodeNumber = token.TryGetPayloadValue<int>(CodeNumber, out var number) ? number : 0,
        TrustedOrigins = token.TryGetPayloadValue<string[]>(Origins, out var origins) ? origins : [],
    };
}
