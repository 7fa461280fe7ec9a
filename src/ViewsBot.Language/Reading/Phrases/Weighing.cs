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

        return !said.IsAsked && PointOf(pieces, negatedFirst, points) is { } point && points.Contains(point) ? Verdict.Point(point) : Verdict.Words;
    }

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

    private static int? PointOf(ReadOnlySpan<Piece> pieces, int? negatedFirst, IReadOnlyList<int> points)
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
                case PieceKind.None when piece.Filler: break;
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
