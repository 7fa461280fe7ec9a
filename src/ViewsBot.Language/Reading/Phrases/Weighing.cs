namespace ViewsBot.Language.Reading.Phrases;

/// <summary>Weighs the pieces of a reply. Everything in it must say the same, or it stays the speaker's own words.</summary>
internal static class Weighing
{
    private const int Last = 2;

    /// <summary>Weighs.</summary>
    /// <param name="said">The pieces of the reply.</param>
    /// <param name="negatedFirst">What the first point turned round is ("I don't like it"); null when that is in doubt.</param>
    /// <param name="points">Which points the card shows.</param>
    /// <returns>What they come to.</returns>
    public static Verdict Weigh(in PieceList said, int? negatedFirst, IReadOnlyList<int> points)
    {
        var pieces = said.Pieces;
        if (OnlyOne(pieces, PieceKind.Control, out var control)) { return Verdict.Asks((Control)control.Value, control.Page); }

        if (OnlyOne(pieces, PieceKind.NotAnAnswer, out var reason)) { return Verdict.NotAnAnswer((NotAnAnswer)reason.Value); }

        return PointIn(said, negatedFirst, points, isStrict: true) is { } point ? Verdict.Point(point) : Verdict.Words;
    }

    /// <summary>What the listed pieces of a reply say to a point that was found by other means.</summary>
    /// <param name="said">The pieces of the reply.</param>
    /// <param name="point">The point, 0, 1 or 2.</param>
    /// <param name="negatedFirst">What the first point turned round is; null when that is in doubt.</param>
    /// <param name="points">Which points the card shows.</param>
    /// <returns>Whether they say the same, something else, or nothing.</returns>
    public static Support SupportOf(in PieceList said, int point, int? negatedFirst, IReadOnlyList<int> points)
    {
        if (PointIn(said, negatedFirst, points, isStrict: false) is { } found) { return found == point ? Support.For : Support.Against; }

        return said.IsAsked || !points.Contains(point) || IsAnySaid(said.Pieces) ? Support.Against : Support.None;
    }

    /// <summary>Whether any piece of a reply is a point of the scale, by its meaning or its place.</summary>
    /// <param name="said">The pieces of the reply.</param>
    /// <returns>True when one is.</returns>
    public static bool HasPoint(in PieceList said) => IsPointIn(said.Pieces);

    private static bool IsAnySaid(ReadOnlySpan<Piece> pieces)
    {
        foreach (var piece in pieces)
        {
            if (piece.Kind is not (PieceKind.None or PieceKind.Unknown or PieceKind.Yes)) { return true; }
        }

        return false;
    }

    private static int? PointIn(in PieceList said, int? negatedFirst, IReadOnlyList<int> points, bool isStrict) =>
        !said.IsAsked && PointOf(said.Pieces, negatedFirst, points, isStrict) is { } point && points.Contains(point) ? point : null;

    /// <summary>Whether one thing is said, alone or more than once; of two pages of the same control neither is asked for.</summary>
    private static bool OnlyOne(ReadOnlySpan<Piece> pieces, PieceKind kind, out Piece only)
    {
        var found = false;
        only = default;
        foreach (var piece in pieces)
        {
            if (piece.Kind == kind)
            {
                if (found && piece.Value != only.Value) { return false; }

                only = found && piece.Page != only.Page ? piece with { Page = 0 } : piece;
                found = true;
            }
            else if (!piece.Polite)
            {
                return false;
            }
        }

        return found;
    }

    private static int? PointOf(ReadOnlySpan<Piece> pieces, int? negatedFirst, IReadOnlyList<int> points, bool isStrict)
    {
        int? found = null;
        var how = PieceKind.None;
        var saidNo = false;
        var negations = 0;
        for (var index = 0; index < pieces.Length; index++)
        {
            var piece = pieces[index];
            if (piece.Negates && (!piece.Speaks || IsPointIn(pieces[(index + 1)..]))) { negations++; continue; }

            switch (piece.Kind)
            {
                // "The second one" of fewer than three is not the scale's second: whoever has the labels reads that.
                case PieceKind.Position when points.Count <= Last: return null;
                case PieceKind.Point or PieceKind.Position:
                    if (Said(piece, negations, negatedFirst) is not { } point || (found ?? point) != point) { return null; }

                    // "I like the first one" is not said of the scale: what is liked and where it stands do not add up.
                    if (found is not null && piece.Kind != how) { return null; }

                    (found, how, negations) = (point, piece.Kind, 0);
                    break;
                case PieceKind.No: saidNo = true; break;
                case PieceKind.Yes: break;
                case PieceKind.None when piece.Filler || !isStrict: break;
                case PieceKind.Unknown when !isStrict: break;
                default: return null;
            }
        }

        // "No" goes with the last point of a scale alone: "no, I like it" may mean anything.
        return negations > 0 || (saidNo && found != Last) ? null : found;
    }

    private static int? Said(Piece piece, int negations, int? negatedFirst)
    {
        if (negations == 0) { return piece.Value; }

        return negations == 1 && piece is { Kind: PieceKind.Point, Value: 0 } ? negatedFirst : null;
    }

    private static bool IsPointIn(ReadOnlySpan<Piece> pieces)
    {
        foreach (var piece in pieces)
        {
            if (piece.Kind is PieceKind.Point or PieceKind.Position) { return true; }
        }

        return false;
    }
}
