namespace ViewsBot.Language.Reading.Tokens;

/// <summary>A word, an emoji or another sign of a typed text, as a stretch of its folded characters.</summary>
/// <param name="Start">Where it begins among the folded characters.</param>
/// <param name="Length">How many folded characters it has.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct Token(int Start, int Length, TokenKind Kind)
{
    /// <summary>Whether a comma or the end of a sentence comes right after it.</summary>
    public bool EndsClause { get; init; }
}
