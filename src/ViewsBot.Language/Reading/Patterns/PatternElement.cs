namespace ViewsBot.Language.Reading.Patterns;

/// <summary>One step of a pattern.</summary>
/// <param name="Kind">What it takes.</param>
/// <param name="WordSet">Which set of words, for <see cref="PatternElementKind.Words"/>.</param>
/// <param name="IsOptional">Whether it may be left out.</param>
/// <param name="OrEnd">Whether the end of the text does as well.</param>
internal readonly record struct PatternElement(PatternElementKind Kind, int WordSet = 0, bool IsOptional = false, bool OrEnd = false);
