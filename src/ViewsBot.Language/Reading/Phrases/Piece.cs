namespace ViewsBot.Language.Reading.Phrases;

/// <summary>What a stretch of a reply says.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Value">Which point, reason or control, as a number.</param>
/// <param name="Filler">Whether it may stand round an answer without changing it ("I think").</param>
/// <param name="Polite">Whether it may stand round a control without changing it ("can I … please").</param>
/// <param name="Negates">Whether it turns a point after it round ("don't"; "not really" by itself is a point of its own).</param>
/// <param name="Page">Which page a control asks for, as a number from 1; 0 where it asks for none.</param>
internal readonly record struct Piece(PieceKind Kind, byte Value = 0, bool Filler = false, bool Polite = false, bool Negates = false, byte Page = 0)
{
    /// <summary>A stretch that is not listed.</summary>
    public static Piece Unknown { get; } = new(PieceKind.Unknown);

    /// <summary>The option's own name.</summary>
    public static Piece OptionName { get; } = new(PieceKind.None, Filler: true);

    /// <summary>Whether it says something of its own.</summary>
    public bool Speaks => Kind is not PieceKind.None;

    /// <summary>This piece, where the same stretch may also stand as another one does.</summary>
    /// <param name="other">The other.</param>
    /// <returns>What this says, with what both may be besides.</returns>
    public Piece Beside(Piece other) =>
        this with { Filler = Filler || other.Filler, Polite = Polite || other.Polite, Negates = Negates || other.Negates };
}
