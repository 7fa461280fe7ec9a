using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using ViewsBot.Language.Translation;

namespace ViewsBot.Language.Speaking;

/// <summary>Azure AI Speech, text to speech over REST, through the pipeline of Azure.Core with its retries. What it is given leaves this machine.</summary>
/// <remarks>Source: the service's public reference, "Text to speech REST API". A failure is a result, never an exception: without it a device says that it has no voice.</remarks>
public sealed class AzureSpeech
{
    private const string KeyHeader = "Ocp-Apim-Subscription-Key";
    private const string Scope = "https://cognitiveservices.azure.com/.default";

    private readonly HttpPipeline _pipeline;
    private readonly AzureSpeechOptions _options;

    /// <summary>With a key of the resource.</summary>
    public AzureSpeech(AzureKeyCredential key, AzureSpeechOptions options) : this(new KeyPolicy(key, KeyHeader), options) { }

    /// <summary>With a token, such as that of a managed identity; the resource needs an address of its own for it.</summary>
    public AzureSpeech(TokenCredential credential, AzureSpeechOptions options) : this(new BearerTokenAuthenticationPolicy(credential, Scope), options) { }

    private AzureSpeech(HttpPipelinePolicy door, AzureSpeechOptions options)
    {
        _options = options;
        _pipeline = HttpPipelineBuilder.Build(options, door);
    }

    /// <summary>Has a sentence spoken.</summary>
    /// <param name="sentence">The sentence; it is sent as it is, and is none of a person's.</param>
    /// <param name="voice">The service's voice, such as <c>so-SO-UbaxNeural</c>.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<Spoken> SayAsync(string sentence, string voice, CancellationToken cancel)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        timeout.CancelAfter(_options.Timeout);

        try
        {
            using var message = MessageOf(sentence, voice);
            await _pipeline.SendAsync(message, timeout.Token);

            return message.Response.IsError ? new Spoken.Not(WhyNot(message.Response.Status)) : new Spoken.Sound(message.Response.Content.ToArray());
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception fault) when (fault is RequestFailedException or AggregateException or IOException or HttpRequestException or OperationCanceledException)
        {
            return new Spoken.Not(fault is RequestFailedException { Status: > 0 } refused ? WhyNot(refused.Status) : NotSpoken.NotReached);
        }
    }

    private HttpMessage MessageOf(string sentence, string voice)
    {
        var message = _pipeline.CreateMessage();
        var request = message.Request;

        request.Method = RequestMethod.Post;
        request.Uri.Reset(SpeechRequest.AddressOf(_options.Endpoint));
        request.Headers.Add(HttpHeader.Names.ContentType, SpeechRequest.ContentType);
        request.Headers.Add(SpeechRequest.FormatHeader, SpeechRequest.Format);
        // The service takes no request without one.
        request.Headers.SetValue(HttpHeader.Names.UserAgent, "ViewsBot");
        request.Content = RequestContent.Create(SpeechRequest.BodyOf(sentence, voice));

        return message;
    }

    private static NotSpoken WhyNot(int status) => status is 429 or >= 500 ? NotSpoken.NotReached : NotSpoken.Refused;
}
