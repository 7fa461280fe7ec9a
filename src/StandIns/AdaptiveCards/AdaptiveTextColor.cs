namespace AdaptiveCards;

/// <summary>What the colour of words means.</summary>
public enum AdaptiveTextColor
{
    /// <summary>As the host has it.</summary>
    Default,

    /// <summary>Dark.</summary>
    Dark,

    /// <summary>Light.</summary>
    Light,

    /// <summary>Stands out.</summary>
    Accent,

    /// <summary>Is well.</summary>
    Good,

    /// <summary>Needs care.</summary>
    Warning,

    /// <summary>Needs attention.</summary>
    Attention,
}
