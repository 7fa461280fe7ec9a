namespace ViewsBot.Outside;

/// <summary>The engine that speaks our own sentences where a device has no voice: the section <c>Speech</c> of the settings. Without a key or a managed identity there is none.</summary>
public sealed class SpeechOptions
{
    /// <summary>Where the settings stand.</summary>
    public const string Section = "Speech";

    /// <summary>The address of Azure AI Speech, before <c>/cognitiveservices/v1</c>: https, or http on this machine; that of the region unless set.</summary>
    public string? Endpoint { get; set; }

    /// <summary>A key of the resource.</summary>
    public string? Key { get; set; }

    /// <summary>Whether the machine's own identity in Azure opens the resource, in the place of a key.</summary>
    public bool ManagedIdentity { get; set; }

    /// <summary>The client id of that identity, where it is one the school assigned; else the system's.</summary>
    public string? ClientId { get; set; }

    /// <summary>The resource's region, such as <c>uksouth</c>.</summary>
    public string? Region { get; set; }

    /// <summary>How long one sentence may take, tries again among it: 1 second to 2 minutes; 15 seconds unless set.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>Whether there is an engine.</summary>
    public bool IsSet => Key is { Length: > 0 } || ManagedIdentity;
}
