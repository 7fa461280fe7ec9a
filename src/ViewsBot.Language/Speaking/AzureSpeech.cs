using Azure;
using Azure.Core;
using ViewsBot.Language.Outside;

namespace ViewsBot.Language.Speaking;

/// <summary>Azure AI Speech, text to speech over REST, through the pipeline of Azure.Core with its retries. What it is given leaves this machine.</summary>
/// <remarks>Source: the service's public reference, "Text to speech REST API". A failure is a result, never an exception: without it a device says that it has no voice.</remarks>
public sealed class AzureSpeech
{
    private readonly AzureService _service;
    private readonly AzureSpeechOptions _options;

    /// <summary>With a key of the resource.</summary>
    public AzureSpeech(AzureKeyCredential key, AzureSpeechOptions options) => (_service, _options) = (AzureService.With(key, options), options);

    /// <summary>With a token, such as that of a managed identity; the resource needs an address of its own for it.</summary>
    public AzureSpeech(TokenCredential credential, AzureSpeechOptions options) => (_service, _options) = (AzureService.With(credential, options), options);

    /// <summary>Has a sentence spoken.</summary>
    /// <param name="sentence">The sentence; it is sent as it is, and is none of a person's.</param>
    /// <param name="voice">The service's voice, such as <c>so-SO-UbaxNeural</c>.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<Spoken> SayAsync(string sentence, string voice, CancellationToken cancel)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        timeout.CancelAfter(_options.Timeout);

        return await _service.AskAsync(request => Write(request, sentence, voice), timeout.Token, cancel) switch
        {
            ServiceReply.Answer answer => new Spoken.Sound(answer.Content.ToArray()),
            ServiceReply.Refused => new Spoken.Not(NotSpoken.Refused),
            _ => new Spoken.Not(NotSpoken.NotReached),
        };
    }

    private void Write(Request request, string sentence, string voice)
    {
        request.Uri.Reset(SpeechRequest.AddressOf(_options.Endpoint));
        request.Headers.Add(HttpHeader.Names.ContentType, SpeechRequest.ContentType);
        request.Headers.Add(SpeechRequest.FormatHeader, SpeechRequest.Format);

        // The service takes no request without one.
        request.Headers.SetValue(HttpHeader.Names.UserAgent, "ViewsBot");
        request.Content = RequestContent.Create(SpeechRequest.BodyOf(sentence, voice));
    }
}
