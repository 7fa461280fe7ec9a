using Microsoft.Extensions.Options;

namespace ViewsBot.Outside;

/// <summary>Stops a start whose sentences could not be spoken, or would go where nobody meant them to.</summary>
internal sealed class SpeechCheck : IValidateOptions<SpeechOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, SpeechOptions options) => OutsideSettings.ResultOf(Wrong(options));

    private static IEnumerable<string> Wrong(SpeechOptions options)
    {
        if (options is { Key.Length: > 0, ManagedIdentity: true }) { yield return "Speech takes Key or ManagedIdentity, not both."; }

        if (options.Endpoint is { Length: > 0 } endpoint && !OutsideSettings.IsAddress(endpoint)) { yield return "Speech:Endpoint takes an address that begins with https://, or with http:// on this machine."; }

        if (options.ManagedIdentity && options.Endpoint?.StartsWith("https:", StringComparison.OrdinalIgnoreCase) is not true) { yield return "Speech:ManagedIdentity needs Speech:Endpoint, the resource's own address, with https://."; }

        if (options is { IsSet: true, ManagedIdentity: false } && string.IsNullOrEmpty(options.Endpoint) && !IsRegion(options.Region)) { yield return "Speech:Region takes the region of your resource, such as uksouth."; }

        if (!OutsideSettings.IsTimeout(options.Timeout)) { yield return "Speech:Timeout takes 00:00:01 to 00:02:00."; }
    }

    /// <summary>It becomes part of an address.</summary>
    private static bool IsRegion(string? region) => region is { Length: > 0 and < 40 } && region.All(char.IsAsciiLetterOrDigit);
}
