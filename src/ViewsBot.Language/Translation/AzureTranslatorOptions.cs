using Azure.Core;

namespace ViewsBot.Language.Translation;

/// <summary>Where the service is and how it is asked. Nothing of a request or an answer is ever logged, and nothing is measured for the service's maker.</summary>
public sealed class AzureTranslatorOptions : ClientOptions
{
    /// <summary>Where text of all regions is translated.</summary>
    public static readonly Uri Global = new("https://api.cognitive.microsofttranslator.com");

    /// <summary>Sets the retries: three, from 0.5 seconds on, and later where the service says so.</summary>
    public AzureTranslatorOptions()
    {
        (Retry.Mode, Retry.MaxRetries, Retry.Delay, Retry.MaxDelay) = (RetryMode.Exponential, 3, TimeSpan.FromMilliseconds(500), TimeSpan.FromSeconds(5));
        (Diagnostics.IsLoggingEnabled, Diagnostics.IsLoggingContentEnabled, Diagnostics.IsDistributedTracingEnabled, Diagnostics.IsTelemetryEnabled) = (false, false, false, false);
    }

    /// <summary>The service's address; <c>/translate</c> follows it.</summary>
    public Uri Endpoint { get; init; } = Global;

    /// <summary>The region of the resource, where it is not a global one.</summary>
    public string? Region { get; init; }

    /// <summary>The resource's id in Azure, which the global address wants beside a token.</summary>
    public string? ResourceId { get; init; }

    /// <summary>How long all requests of one asking may take, tries again among them: 15 seconds unless set.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(15);
}
