using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace ViewsBot.Language.Outside;

/// <summary>One of the Azure AI services over REST, through the pipeline of Azure.Core with its retries. What it is asked leaves this machine; a failure is a reply, never an exception.</summary>
internal sealed class AzureService
{
    private const string KeyHeader = "Ocp-Apim-Subscription-Key";
    private const string Scope = "https://cognitiveservices.azure.com/.default";

    private readonly HttpPipeline _pipeline;

    private AzureService(HttpPipelinePolicy door, ClientOptions options) => _pipeline = HttpPipelineBuilder.Build(options, door);

    /// <summary>With a key of the resource.</summary>
    /// <param name="key">The key; one that is changed counts from the next request.</param>
    /// <param name="options">Retries and transport.</param>
    public static AzureService With(AzureKeyCredential key, ClientOptions options) => new(new KeyPolicy(key, KeyHeader), options);

    /// <summary>With a token, such as that of a managed identity.</summary>
    /// <param name="credential">Where tokens come from.</param>
    /// <param name="options">Retries and transport.</param>
    public static AzureService With(TokenCredential credential, ClientOptions options) => new(new BearerTokenAuthenticationPolicy(credential, Scope), options);

    /// <summary>Posts a request.</summary>
    /// <param name="write">Writes address, headers and content.</param>
    /// <param name="timeout">Ends the wait for this service: it was not reached.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="OperationCanceledException">It was given up; that the time ran out is a reply.</exception>
    public async Task<ServiceReply> AskAsync(Action<Request> write, CancellationToken timeout, CancellationToken cancel)
    {
        try
        {
            using var message = _pipeline.CreateMessage();
            message.Request.Method = RequestMethod.Post;
            write(message.Request);
            await _pipeline.SendAsync(message, timeout);

            return message.Response.IsError ? ReplyOf(message.Response.Status) : new ServiceReply.Answer(message.Response.Content);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception fault) when (fault is RequestFailedException or AggregateException or IOException or HttpRequestException or OperationCanceledException)
        {
            return fault is RequestFailedException { Status: > 0 } refused ? ReplyOf(refused.Status) : new ServiceReply.NotReached();
        }
    }

    private static ServiceReply ReplyOf(int status) => status is 429 or >= 500 ? new ServiceReply.NotReached() : new ServiceReply.Refused();
}
