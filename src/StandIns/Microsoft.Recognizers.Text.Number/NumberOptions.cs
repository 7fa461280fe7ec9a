namespace Microsoft.Recognizers.Text.Number;

/// <summary>How to recognise a number.</summary>
[Flags]
public enum NumberOptions
{
    /// <summary>As the culture has it.</summary>
    None = 0,

    /// <summary>Numbers with a percentage in mind. The stand-in reads as without it.</summary>
    PercentageMode = 1,

    /// <summary>Without the package's cache of results. The stand-in has none.</summary>
    NoProtoCache = 16,

    /// <summary>Without relative ordinals such as "next" and "last".</summary>
    SuppressExtendedTypes = 2097152,

    /// <summary>The package's trials. The stand-in has none.</summary>
    ExperimentalMode = 4194304,

    /// <summary>The package's previews. The stand-in has none.</summary>
    EnablePreview = 8388608,
}
