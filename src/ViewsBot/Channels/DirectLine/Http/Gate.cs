using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using ViewsBot.Channels.DirectLine.Tokens;
using ViewsBot.Records.Invitations;

namespace ViewsBot.Channels.DirectLine.Http;

/// <summary>Decides who may make a call: reads the header, compares the conversation, asks whether the invitation still opens.</summary>
internal sealed class Gate(TokenReader tokens, TrustedOrigins origins, IInvitationStore invitations, IOptions<DirectLineOptions> options)
{
    private const string Scheme = "Bearer ";

    private readonly byte[]? _secret = options.Value.Secret is { Length: > 0 } secret ? Encoding.UTF8.GetBytes(secret) : null;

    public async ValueTask<(ConversationPass? Pass, Refused? Refused)> AdmitAsync(HttpContext http, ICall call)
    {
        if (call.Admits == Admits.Anyone) { return (null, null); }

        var header = http.Request.Headers.Authorization.ToString();

        if (header.Length == 0) { return (null, Refused.MissingToken); }

        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)) { return (null, Refused.MalformedToken); }

        var bearer = header[Scheme.Length..].Trim();

        if (call.Admits.HasFlag(Admits.Secret))
        {
            if (IsSecret(bearer)) { return (null, null); }

            if (!call.Admits.HasFlag(Admits.Token)) { return (null, Refused.NotAllowed); }
        }

        return await AdmitTokenAsync(http, call, bearer);
    }

    /// <summary>Whether a token's invitation still opens its conversation; one without an invitation has nothing to close.</summary>
    public async ValueTask<bool> IsStillInvitedAsync(ConversationPass pass, CancellationToken cancel) =>
        pass.Session is not { } session || await invitations.OpenAgainAsync(session, pass.CodeNumber, cancel) is Opened.To;

    private async ValueTask<(ConversationPass?, Refused?)> AdmitTokenAsync(HttpContext http, ICall call, string bearer)
    {
        switch (await tokens.ReadAsync(bearer, PassClaims.ChatAudience))
        {
            case Presented.Valid valid:
                var refused = await CheckAsync(http, call, valid.Pass);
                return refused is null ? (valid.Pass, null) : (null, refused);
            case Presented.Expired:
                return (null, Refused.TokenExpired);
            case Presented.NotOurs:
                return (null, Refused.NotAllowed);
            default:
                return (null, Refused.MalformedToken);
        }
    }

    private async ValueTask<Refused?> CheckAsync(HttpContext http, ICall call, ConversationPass pass)
    {
        if (!origins.Admit(http, pass)) { return Refused.WrongOrigin; }

        if (http.Request.RouteValues.TryGetValue("conversationId", out var id) && id as string != pass.ConversationId) { return Refused.WrongConversation; }

        return call.Admits.HasFlag(Admits.StillInvited) && !await IsStillInvitedAsync(pass, http.RequestAborted) ? Refused.InvitationClosed : null;
    }

    private bool IsSecret(string bearer) =>
        _secret is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(bearer), _secret);
}
