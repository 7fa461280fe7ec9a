using System.Net;
using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Answers a channel's HTTP requests with a bot's turns.</summary>
/// <remarks>This stand-in works without credentials: it takes callers on this machine only, and sends to this machine only.</remarks>
public class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    private readonly ILogger _logger;

    /// <summary>Without settings.</summary>
    public CloudAdapter()
        : this(new ConfigurationBuilder().Build())
    {
    }

    /// <summary>With an authentication.</summary>
    /// <param name="botFrameworkAuthentication">The authentication.</param>
    /// <param name="logger">Hears of refused requests.</param>
    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
        : base(botFrameworkAuthentication)
    {
        _logger = logger ?? NullLogger.Instance;
    }

    /// <summary>With settings.</summary>
    /// <param name="configuration">The settings.</param>
    /// <param name="httpClientFactory">What activities are sent to a channel with.</param>
    /// <param name="logger">Hears of refused requests.</param>
    public CloudAdapter(IConfiguration configuration, IHttpClientFactory httpClientFactory = null, ILogger logger = null)
        : this(new ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory: httpClientFactory, logger: logger), logger)
    {
    }

    /// <inheritdoc/>
    public async Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);

        if (!HttpMethods.IsPost(httpRequest.Method))
        {
            Refuse(httpResponse, HttpStatusCode.MethodNotAllowed);
            return;
        }

        if (!Caller.IsOnThisMachine(httpRequest))
        {
            Refuse(httpResponse, HttpStatusCode.Unauthorized);
            return;
        }

        var activity = await ReadAsync(httpRequest, cancellationToken);
        if (string.IsNullOrEmpty(activity?.Type))
        {
            Refuse(httpResponse, HttpStatusCode.BadRequest);
            return;
        }

        if (!Loopback.Is(activity.ServiceUrl))
        {
            Refuse(httpResponse, HttpStatusCode.Forbidden);
            return;
        }

        var answer = await ProcessActivityAsync(new ClaimsIdentity(), activity, bot.OnTurnAsync, cancellationToken);
        await WriteAsync(httpResponse, answer, cancellationToken);
    }

    private async Task<Activity> ReadAsync(HttpRequest request, CancellationToken cancel)
    {
        try
        {
            return await JsonSerializer.DeserializeAsync<Activity>(request.Body, SchemaJson.Options, cancel);
        }
        catch (JsonException problem)
        {
            Log.UnreadableActivity(_logger, problem.LineNumber, problem.BytePositionInLine);
            return null;
        }
    }

    private void Refuse(HttpResponse response, HttpStatusCode status)
    {
        Log.Refused(_logger, (int)status);
        response.StatusCode = (int)status;
    }

    private static async Task WriteAsync(HttpResponse response, InvokeResponse answer, CancellationToken cancel)
    {
        response.StatusCode = answer?.Status ?? (int)HttpStatusCode.OK;
        if (answer?.Body is not null)
        {
            response.ContentType = "application/json; charset=utf-8";
            await JsonSerializer.SerializeAsync(response.Body, answer.Body, answer.Body.GetType(), SchemaJson.Options, cancel);
        }
    }
}
