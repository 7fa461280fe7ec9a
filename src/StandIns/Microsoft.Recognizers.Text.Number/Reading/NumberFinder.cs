using Microsoft.Recognizers.Text.Number.Cultures;
using Microsoft.Recognizers.Text.Words;

namespace Microsoft.Recognizers.Text.Number.Reading;

/// <summary>Finds the numbers of one culture in a text, in digits and in words, from left to right.</summary>
internal sealed class NumberFinder(NumberFile file, NumberWords words)
{
    private readonly DigitAmount _digits = new(file);

    /// <summary>The numbers in the order they stand.</summary>
    public IEnumerable<Amount> AllIn(SplitText said)
    {
        var pieces = words.PiecesOf(said);
        var after = 0;
        for (var at = 0; at < pieces.Length; at++)
        {
            if (pieces[at].Start >= after && ReadAt(said.Text, pieces, at) is { } amount)
            {
                after = amount.End;
                yield return WithMinus(said.Text, pieces, at, amount);
            }
        }
    }

    private Amount? ReadAt(string text, Piece[] pieces, int at)
    {
        if (char.IsAsciiDigit(text[pieces[at].Start]))
        {
            return ReadDigits(text, pieces[at].Start) is { } digits ? WithScale(pieces, at, digits) : null;
        }

        var row = new WordsInARow(pieces, at);
        return WordAmount.Read(ref row) is var (value, subtype) ? new Amount(pieces[at].Start, pieces[row.At - 1].End, value, subtype) : null;
    }

    private Amount? ReadDigits(string text, int start) =>
        (start > 0 && IsPoint(text[start - 1]) ? _digits.Read(text, start - 1) : null) ?? _digits.Read(text, start);

    private bool IsPoint(char sign) => sign == file.DecimalSeparator || (file.GroupSeparatorMayBeDecimal && sign == file.GroupSeparator);

    /// <summary>"2 million", "3 dozen": one scale or one counted word after digits.</summary>
    private static Amount WithScale(Piece[] pieces, int at, Amount digits)
    {
        var next = at + 1;
        while (next < pieces.Length && pieces[next].Start < digits.End)
        {
            next++;
        }

        var row = new WordsInARow(pieces, next);
        return digits.Subtype is Amount.Integer or Amount.Decimal && (row.IsNextAfterSpace(Role.Scale) || row.IsNextAfterSpace(Role.Counted))
            ? digits with { Value = digits.Value * pieces[next].Value, End = pieces[next].End }
            : digits;
    }

    private static Amount WithMinus(string text, Piece[] pieces, int at, Amount amount)
    {
        if (at > 0 && pieces[at - 1].Role == Role.Minus && pieces[at].Before is Gap.Space or Gap.None)
        {
            return amount with { Start = pieces[at - 1].Start, Value = -amount.Value };
        }

        return char.IsAsciiDigit(text[pieces[at].Start]) && MinusSign.Before(text, amount.Start) is { } sign
            ? amount with { Start = sign, Value = -amount.Value }
            : amount;
    }
}
