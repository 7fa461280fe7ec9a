namespace AdaptiveCards;

/// <summary>How large words are.</summary>
public enum AdaptiveTextSize
{
    /// <summary>As the host has it.</summary>
    Default,

    /// <summary>Smaller.</summary>
    Small,

    /// <summary>A little larger.</summary>
    Medium,

    /// <summary>Larger.</summary>
    Large,

    /// <summary>Largest.</summary>
    ExtraLarge,
}
