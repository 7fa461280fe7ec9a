using ViewsBot.Language.Reading.Phrases;
using ViewsBot.Language.Reading.Spelling;
using ViewsBot.Language.Reading.Tokens;

namespace ViewsBot.Language.Reading.Choices;

/// <summary>Reads yes or no. Our lists come first: a recogniser takes "not sure" for yes.</summary>
internal static class YesNoReading
{
    /// <summary>Reads.</summary>
    /// <param name="tokens">The reply.</param>
    /// <param name="text">The reply as typed.</param>
    /// <param name="speech">What may be said.</param>
    /// <returns>True for yes, false for no, null in doubt.</returns>
    public static bool? Read(in TokenList tokens, string text, Speech speech)
    {
        var steps = 0;
        var pieces = new PieceList(stackalloc Piece[PieceList.Most], stackalloc int[PieceList.Most]);
        speech.Phrases.Split(tokens, default, Looking.Mending, ref pieces, ref steps);
        if (pieces.Count == 0 || pieces.IsAsked) { return null; }

        var (yes, no, doubt, unknown) = Count(pieces.Pieces);
        if (yes + no > 0) { return yes > 0 && no > 0 || doubt + unknown > 0 ? null : yes > 0; }

        return doubt == 0 ? Recognised.YesOrNo(text, speech.Language) : null;
    }

    private static (int Yes, int No, int Doubt, int Unknown) Count(ReadOnlySpan<Piece> pieces)
    {
        var (yes, no, doubt, unknown) = (0, 0, 0, 0);
        foreach (var piece in pieces)
        {
            switch (piece.Kind)
            {
                case PieceKind.Yes: yes++; break;
                case PieceKind.No: no++; break;
                case PieceKind.None when !piece.Negates: break;
                case PieceKind.Unknown: unknown++; break;
                default: doubt++; break;
            }
        }

        return (yes, no, doubt, unknown);
    }
}
