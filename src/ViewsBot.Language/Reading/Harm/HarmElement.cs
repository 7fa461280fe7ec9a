namespace ViewsBot.Language.Reading.Harm;

/// <summary>One step of a pattern of harm.</summary>
/// <param name="Kind">What it takes.</param>
/// <param name="WordSet">Which set of words, for <see cref="HarmElementKind.Words"/>.</param>
/// <param name="IsOptional">Whether it may be left out.</param>
/// <param name="OrEnd">Whether the end of the text does as well.</param>
internal readonly record struct HarmElement(HarmElementKind Kind, int WordSet = 0, bool IsOptional = false, bool OrEnd = false);
