namespace Microsoft.Recognizers.Text.Words;

/// <summary>What stands between a word and the one before it.</summary>
internal enum Gap
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>White space alone.</summary>
    Space,

    /// <summary>One hyphen, with or without white space around it.</summary>
    Hyphen,

    /// <summary>Anything else, which parts what is said.</summary>
    Break,
}
