using Azure;
using Azure.Identity;
using Microsoft.Extensions.Options;
using ViewsBot.Content.Audio;
using ViewsBot.Language.Speaking;
using ViewsBot.Records.Outside;
using ViewsBot.Records.People;

namespace ViewsBot.Outside;

/// <summary>The engine that the settings name, or none, and whether a school has turned it on. It is put together when it is first asked.</summary>
internal sealed class AzureSpeaking(IOptions<SpeechOptions> options, IOutsideServices services, ILogger<AzureSpeaking> log)
{
    /// <summary>What staff read of it.</summary>
    public const string Name = "Azure AI Speech";

    private readonly Lazy<AzureSpeech> _engine = new(() => EngineOf(options.Value));

    /// <summary>What the engine is called, or <c>null</c> where none is set.</summary>
    public string? Engine => options.Value.IsSet ? Name : null;

    /// <summary>Whether sentences are spoken by it for a school's families.</summary>
    public bool IsOn(SchoolId school) => Engine is not null && services.LastOf(school, OutsideService.Speech) is { IsOn: true };

    /// <summary>Has one of our own sentences spoken.</summary>
    /// <returns>MP3; <c>null</c> where the service gave none, whatever the reason.</returns>
    public async Task<byte[]?> SayAsync(string sentence, string voice, CancellationToken cancel)
    {
        var spoken = await _engine.Value.SayAsync(sentence, voice, cancel);

        if (spoken is Spoken.Sound sound && AudioBytes.KindOf(sound.Bytes) == AudioKind.Mp3) { return sound.Bytes; }

        log.NotSpoken(spoken is Spoken.Not not ? not.Why : NotSpoken.Unreadable);

        return null;
    }

    private static AzureSpeech EngineOf(SpeechOptions options)
    {
        var how = new AzureSpeechOptions
        {
            Endpoint = options.Endpoint is { Length: > 0 } endpoint ? new Uri(endpoint) : AzureSpeechOptions.OfRegion(options.Region!),
            Timeout = options.Timeout,
        };

        return options.ManagedIdentity ? new AzureSpeech(new ManagedIdentityCredential(IdentityOf(options)), how) : new AzureSpeech(new AzureKeyCredential(options.Key!), how);
    }

    private static ManagedIdentityId IdentityOf(SpeechOptions options) =>
        options.ClientId is { Length: > 0 } id ? ManagedIdentityId.FromUserAssignedClientId(id) : ManagedIdentityId.SystemAssigned;
}
