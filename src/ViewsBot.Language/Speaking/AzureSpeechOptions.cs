using Azure.Core;

namespace ViewsBot.Language.Speaking;

/// <summary>Where the service is and how it is asked. Nothing of a request or an answer is ever logged, and nothing is measured for the service's maker.</summary>
public sealed class AzureSpeechOptions : ClientOptions
{
    /// <summary>Sets the retries: three, from 0.5 seconds on, and later where the service says so.</summary>
    public AzureSpeechOptions()
    {
        (Retry.Mode, Retry.MaxRetries, Retry.Delay, Retry.MaxDelay) = (RetryMode.Exponential, 3, TimeSpan.FromMilliseconds(500), TimeSpan.FromSeconds(5));
        (Diagnostics.IsLoggingEnabled, Diagnostics.IsLoggingContentEnabled, Diagnostics.IsDistributedTracingEnabled, Diagnostics.IsTelemetryEnabled) = (false, false, false, false);
    }

    /// <summary>The service's address; <c>/cognitiveservices/v1</c> follows it.</summary>
    public required Uri Endpoint { get; init; }

    /// <summary>How long one sentence may take, tries again among it: 15 seconds unless set.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>The address of a region.</summary>
    public static Uri OfRegion(string region) => new($"https://{region}.tts.speech.microsoft.com");
}
