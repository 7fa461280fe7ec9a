using Microsoft.Extensions.Options;

namespace ViewsBot.Outside;

/// <summary>Stops a start whose translations could not come, or would go where nobody meant them to.</summary>
internal sealed class TranslationCheck : IValidateOptions<TranslationOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, TranslationOptions options) => OutsideSettings.ResultOf(Wrong(options));

    private static IEnumerable<string> Wrong(TranslationOptions options)
    {
        if (options is { Key.Length: > 0, ManagedIdentity: true }) { yield return "Translation takes Key or ManagedIdentity, not both."; }

        if (options.Endpoint is { Length: > 0 } endpoint && !OutsideSettings.IsAddress(endpoint)) { yield return "Translation:Endpoint takes an address that begins with https://, or with http:// on this machine."; }

        if (options is { ManagedIdentity: true } && options.Endpoint?.StartsWith("http:", StringComparison.OrdinalIgnoreCase) is true) { yield return "Translation:ManagedIdentity sends its token over https alone."; }

        if (options.IsSet && string.IsNullOrEmpty(options.Endpoint) && string.IsNullOrEmpty(options.Region)) { yield return "Translation:Region takes the region of your resource, such as uksouth; say global for one of no region."; }

        if (!OutsideSettings.IsTimeout(options.Timeout)) { yield return "Translation:Timeout takes 00:00:01 to 00:02:00."; }
    }
}
