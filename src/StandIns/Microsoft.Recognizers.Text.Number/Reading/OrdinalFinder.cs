using System.Globalization;
using Microsoft.Recognizers.Text.Number.Cultures;
using Microsoft.Recognizers.Text.Words;

namespace Microsoft.Recognizers.Text.Number.Reading;

/// <summary>Finds the ordinals of one culture in a text: "2nd", "twenty-first", "the last but one".</summary>
internal sealed class OrdinalFinder
{
    private readonly NumberWords _words;
    private readonly DigitOrdinal _digits;
    private readonly PhraseTree<RelativeOrdinal> _relative = new();

    public OrdinalFinder(NumberFile file, NumberWords words)
    {
        (_words, _digits) = (words, new DigitOrdinal(file));
        foreach (var ordinal in file.RelativeOrdinals)
        {
            foreach (var said in ordinal.Said)
            {
                _relative.Add(said, ordinal);
            }
        }
    }

    /// <summary>The ordinals in the order they stand; those that begin first, and among these the longest.</summary>
    public IEnumerable<Position> AllIn(SplitText said, bool relativeToo)
    {
        var absolute = AllAbsoluteIn(said);
        var relative = relativeToo ? AllRelativeIn(said) : [];
        var after = 0;
        foreach (var position in absolute.Concat(relative).OrderBy(one => one.Start).ThenByDescending(one => one.End))
        {
            if (position.Start >= after)
            {
                after = position.End;
                yield return position;
            }
        }
    }

    private List<Position> AllAbsoluteIn(SplitText said)
    {
        var pieces = _words.PiecesOf(said);
        var found = new List<Position>();
        for (var at = 0; at < pieces.Length;)
        {
            var row = new WordsInARow(pieces, at);
            if (WordOrdinal.Read(ref row) is { } value)
            {
                found.Add(FromStart(pieces[at].Start, pieces[row.At - 1].End, value));
            }
            else if (_digits.Read(said.Text, pieces[at].Start) is var (number, end))
            {
                found.Add(FromStart(pieces[at].Start, end, number));
            }

            at = Math.Max(at + 1, row.At);
        }

        return found;
    }

    private List<Position> AllRelativeIn(SplitText said)
    {
        var found = new List<Position>();
        for (var at = 0; at < said.Words.Length; at++)
        {
            if (_relative.LongestAt(said, at, out var ordinal) is > 0 and var length)
            {
                var offset = ordinal.Offset.ToString(CultureInfo.InvariantCulture);
                found.Add(new Position(said.Words[at].Start, said.Words[at + length - 1].End, offset, ordinal.RelativeTo, ordinal.Value));
            }
        }

        return found;
    }

    private static Position FromStart(int start, int end, double value)
    {
        var digits = value.ToString("G15", CultureInfo.InvariantCulture);
        return new Position(start, end, digits, Position.FromStart, digits);
    }
}
