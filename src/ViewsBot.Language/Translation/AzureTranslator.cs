using Azure;
using Azure.Core;
using ViewsBot.Language.Outside;

namespace ViewsBot.Language.Translation;

/// <summary>Azure AI Translator, text translation 3.0, over the pipeline of Azure.Core with its retries. What it is given leaves this machine.</summary>
/// <remarks>Source: the service's public reference, "Translate", version 3.0. A failure is a result, never an exception: nothing depends on a translation.</remarks>
public sealed class AzureTranslator
{
    private const string RegionHeader = "Ocp-Apim-Subscription-Region";
    private const string ResourceHeader = "Ocp-Apim-ResourceId";

    private readonly AzureService _service;
    private readonly AzureTranslatorOptions _options;

    /// <summary>With a key of the resource.</summary>
    public AzureTranslator(AzureKeyCredential key, AzureTranslatorOptions options) => (_service, _options) = (AzureService.With(key, options), options);

    /// <summary>With a token, such as that of a managed identity.</summary>
    public AzureTranslator(TokenCredential credential, AzureTranslatorOptions options) => (_service, _options) = (AzureService.With(credential, options), options);

    /// <summary>Translates texts.</summary>
    /// <param name="texts">The texts, of any length and number; they are sent in as few requests as the service's limits allow.</param>
    /// <param name="to">The language wanted (BCP 47).</param>
    /// <param name="likelyFrom">The language they probably are in (BCP 47), used where the service cannot tell.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>A result for each text, in their order.</returns>
    public async Task<IReadOnlyList<TextTranslation>> TranslateAsync(IReadOnlyList<string> texts, string to, string? likelyFrom, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(texts);

        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        timeout.CancelAfter(_options.Timeout);

        var pieces = texts.Select(text => LongText.PiecesOf(text, TranslatorRequest.MostLetters)).ToList();
        var results = new List<TextTranslation>();

        foreach (var batch in TranslatorRequest.Batches([.. pieces.SelectMany(same => same).Select(piece => piece.Text)]))
        {
            results.AddRange(await AskAsync(batch, to, likelyFrom, timeout.Token, cancel));
        }

        return Join(pieces, results);
    }

    private async Task<IReadOnlyList<TextTranslation>> AskAsync(IReadOnlyList<string> texts, string to, string? likelyFrom, CancellationToken timeout, CancellationToken cancel) =>
        await _service.AskAsync(request => Write(request, texts, to, likelyFrom), timeout, cancel) switch
        {
            ServiceReply.Answer answer => TranslatorAnswer.Read(answer.Content, texts.Count) ?? Not(texts, NotTranslated.Unreadable),
            ServiceReply.Refused => Not(texts, NotTranslated.Refused),
            _ => Not(texts, NotTranslated.NotReached),
        };

    private void Write(Request request, IReadOnlyList<string> texts, string to, string? likelyFrom)
    {
        request.Uri.Reset(TranslatorRequest.AddressOf(_options.Endpoint, to, likelyFrom));
        request.Headers.Add(HttpHeader.Common.JsonContentType);
        request.Content = RequestContent.Create(TranslatorRequest.BodyOf(texts));

        if (_options.Region is { Length: > 0 } region) { request.Headers.Add(RegionHeader, region); }

        if (_options.ResourceId is { Length: > 0 } resource) { request.Headers.Add(ResourceHeader, resource); }
    }

    private static List<TextTranslation> Not(IReadOnlyList<string> texts, NotTranslated why) => [.. texts.Select(_ => new TextTranslation.Not(why))];

    /// <summary>Puts the pieces of each text together again; where one is missing there is no translation of it.</summary>
    private static List<TextTranslation> Join(IReadOnlyList<IReadOnlyList<TextPiece>> texts, IReadOnlyList<TextTranslation> results)
    {
        var joined = new List<TextTranslation>();
        var next = 0;

        foreach (var pieces in texts)
        {
            var same = results.Skip(next).Take(pieces.Count).ToList();

            joined.Add(same.OfType<TextTranslation.Not>().FirstOrDefault() ?? Whole(pieces, [.. same.Cast<TextTranslation.Into>()]));
            next += pieces.Count;
        }

        return joined;
    }

    private static TextTranslation Whole(IReadOnlyList<TextPiece> pieces, IReadOnlyList<TextTranslation.Into> results) =>
        results[0] with { Text = string.Concat(pieces.Zip(results, (piece, result) => result.Text + piece.After)) };
}
