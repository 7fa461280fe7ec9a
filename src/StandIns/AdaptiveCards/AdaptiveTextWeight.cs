namespace AdaptiveCards;

/// <summary>How bold words are.</summary>
public enum AdaptiveTextWeight
{
    /// <summary>As the host has it.</summary>
    Default,

    /// <summary>Lighter.</summary>
    Lighter,

    /// <summary>Bolder.</summary>
    Bolder,
}
