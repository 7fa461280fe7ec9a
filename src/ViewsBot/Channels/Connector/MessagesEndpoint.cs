using Microsoft.AspNetCore.Http.Features;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;
using ViewsBot.Channels.DirectLine;
using ViewsBot.Channels.DirectLine.Http;
using ViewsBot.Records.Turns;

namespace ViewsBot.Channels.Connector;

/// <summary>The door for channels elsewhere. Without credentials it is there for programs on this machine alone.</summary>
internal sealed class MessagesEndpoint(ConnectorAdapter adapter, IBot bot, IKindWords words, IOptions<ConnectorOptions> options, IHostEnvironment environment, ILogger<MessagesEndpoint> log)
{
    private const int MostBytes = 256 * 1024;

    private readonly bool _isThere = environment.IsDevelopment() || options.Value.AllowLoopback;

    public async Task AnswerAsync(HttpContext http)
    {
        if (!_isThere || !Caller.IsOnThisMachine(http))
        {
            await Answer.RefusedAsync(http, Refused.NotFound);
            return;
        }

        if (await TakeAsync(http) is { } refused && !http.Response.HasStarted) { await Answer.RefusedAsync(http, refused); }
    }

    private async Task<Refused?> TakeAsync(HttpContext http)
    {
        if (http.Request.ContentLength > MostBytes) { return Refused.TooLarge; }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) { limit.MaxRequestBodySize = MostBytes; }

        try
        {
            // Once begun, a turn runs to its end even if the channel hangs up.
            await adapter.ProcessAsync(http.Request, http.Response, bot, CancellationToken.None);

            return Describe(http.Response.StatusCode);
        }
        catch (BadHttpRequestException bad)
        {
            return bad.StatusCode == StatusCodes.Status413PayloadTooLarge ? Refused.TooLarge : Refused.BadActivity(bad.Message);
        }
        catch (RecordFullException full)
        {
            Log.NothingCanBeKept(log, full.GetType().Name);
            return Refused.CannotKeep(words.For(KindSentence.NothingCanBeKept, language: null));
        }
        catch (Exception problem)
        {
            Log.TurnFailed(log, problem.GetType().FullName, problem.StackTrace);
            return Refused.ServerError;
        }
    }

    /// <summary>The adapter refuses with a bare status; this says it in the protocol's way.</summary>
    private static Refused? Describe(int status) => status switch
    {
        StatusCodes.Status400BadRequest => Refused.BadActivity("The body is no activity with a 'type'."),
        StatusCodes.Status401Unauthorized => Refused.MissingToken,
        StatusCodes.Status403Forbidden => Refused.NotAllowed,
        StatusCodes.Status405MethodNotAllowed => Refused.MethodNotAllowed,
        _ => null,
    };
}
