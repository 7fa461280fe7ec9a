namespace ViewsBot.Language.Reading.Patterns;

/// <summary>What one step of a pattern takes.</summary>
internal enum PatternElementKind : byte
{
    /// <summary>One word out of a set.</summary>
    Words,

    /// <summary>Up to <see cref="PatternMatcher.LongestGap"/> words, whatever they are; written "..".</summary>
    Gap,

    /// <summary>The beginning of the text; written "^".</summary>
    Beginning,

    /// <summary>The end of the text; written "$".</summary>
    End,
}
