namespace ViewsBot.Language.Reading.Harm;

/// <summary>What one step of a pattern of harm takes.</summary>
internal enum HarmElementKind : byte
{
    /// <summary>One word out of a set.</summary>
    Words,

    /// <summary>Up to <see cref="HarmMatcher.LongestGap"/> words, whatever they are; written "..".</summary>
    Gap,

    /// <summary>The beginning of the text; written "^".</summary>
    Beginning,

    /// <summary>The end of the text; written "$".</summary>
    End,
}
