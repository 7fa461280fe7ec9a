namespace ViewsBot.Language.Reading.Files;

/// <summary>What one scale's points are called.</summary>
/// <param name="Points">The phrases of the first, second and third point.</param>
/// <param name="NegatedFirstIsThird">Whether the first point turned round is the third ("not happy"); if not, that is in doubt.</param>
internal sealed record ScaleWords(IReadOnlyList<IReadOnlyList<Phrase>> Points, bool NegatedFirstIsThird);
