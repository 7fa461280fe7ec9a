using ViewsBot.Channels.DirectLine.Tokens;

namespace ViewsBot.Channels.DirectLine.Http;

/// <summary>One call of the protocol.</summary>
internal interface ICall
{
    /// <summary>GET or POST.</summary>
    string Method { get; }

    /// <summary>The address below <c>/v3/directline</c>; <c>{conversationId}</c> must be the token's.</summary>
    string Pattern { get; }

    /// <summary>Whom it is for.</summary>
    Admits Admits { get; }

    /// <summary>Answers, or says why not.</summary>
    /// <param name="http">The call.</param>
    /// <param name="pass">Who calls; <c>null</c> for a secret's holder and where anyone is admitted.</param>
    /// <returns><c>null</c> if it was answered.</returns>
    Task<Refused?> AnswerAsync(HttpContext http, ConversationPass? pass);
}
