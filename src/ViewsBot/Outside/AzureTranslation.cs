using Azure;
using Azure.Identity;
using Microsoft.Extensions.Options;
using ViewsBot.Language.Translation;
using ViewsBot.Records.Translations;

namespace ViewsBot.Outside;

/// <summary>The engine that the settings name, or none. It is put together when it is first asked: a school without it loads nothing of it.</summary>
internal sealed class AzureTranslation(IOptions<TranslationOptions> options, ILogger<AzureTranslation> log) : ITranslator
{
    /// <summary>What staff read beside a translation.</summary>
    public const string Name = "Azure AI Translator";

    private readonly Lazy<AzureTranslator> _engine = new(() => EngineOf(options.Value));

    /// <inheritdoc/>
    public string? Engine => options.Value.IsSet ? Name : null;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Translated>> TranslateAsync(IReadOnlyList<string> texts, string likelyFrom, CancellationToken cancel)
    {
        var results = await _engine.Value.TranslateAsync(texts, Translation.ForStaff, likelyFrom, cancel);

        foreach (var why in results.OfType<TextTranslation.Not>().GroupBy(result => result.Why)) { log.NotTranslated(why.Count(), why.Key); }

        return [.. results.Select(result => result is TextTranslation.Into into ? (Translated)new Translated.Into(into.Text, into.From) : new Translated.Not())];
    }

    private static AzureTranslator EngineOf(TranslationOptions options)
    {
        var how = new AzureTranslatorOptions
        {
            Endpoint = options.Endpoint is { Length: > 0 } endpoint ? new Uri(endpoint) : AzureTranslatorOptions.Global,
            Region = options.Region == "global" ? null : options.Region,
            ResourceId = options.ResourceId,
            Timeout = options.Timeout,
        };

        return options.ManagedIdentity ? new AzureTranslator(new ManagedIdentityCredential(IdentityOf(options)), how) : new AzureTranslator(new AzureKeyCredential(options.Key!), how);
    }

    private static ManagedIdentityId IdentityOf(TranslationOptions options) =>
        options.ClientId is { Length: > 0 } id ? ManagedIdentityId.FromUserAssignedClientId(id) : ManagedIdentityId.SystemAssigned;
}
