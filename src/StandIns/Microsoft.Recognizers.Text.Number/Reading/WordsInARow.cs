using Microsoft.Recognizers.Text.Words;

namespace Microsoft.Recognizers.Text.Number.Reading;

/// <summary>Reads the pieces of a text one after another, as whole numbers and ordinals are built of them.</summary>
/// <param name="pieces">The text in pieces.</param>
/// <param name="at">The piece to read next.</param>
internal struct WordsInARow(Piece[] pieces, int at)
{
    private readonly Piece[] _pieces = pieces;

    /// <summary>The piece to read next.</summary>
    public int At { get; private set; } = at;

    /// <summary>Whether the next piece has a role.</summary>
    public readonly bool IsNext(Role role) => At < _pieces.Length && _pieces[At].Role == role;

    /// <summary>Whether the next piece has a role, and nothing but white space, or in Chinese nothing at all, stands before it.</summary>
    public readonly bool IsNextAfterSpace(Role role) => IsNext(role) && IsAfterSpace();

    /// <summary>Whether the next piece has a role, and white space or a hyphen stands before it.</summary>
    public readonly bool IsNextJoined(Role role) => IsNext(role) && _pieces[At].Before is Gap.Space or Gap.Hyphen;

    /// <summary>Whether a piece is next, and nothing but white space, or in Chinese nothing at all, stands before it.</summary>
    public readonly bool IsAfterSpace() => At < _pieces.Length && _pieces[At].Before is Gap.Space or Gap.None;

    /// <summary>Whether an article stands before the next piece.</summary>
    public readonly bool FollowsArticle() => At > 0 && _pieces[At - 1].Role == Role.Article;

    /// <summary>The unit just taken, if an "and" stood before it.</summary>
    public readonly double? UnitAfterAnd() =>
        At > 1 && _pieces[At - 1].Role == Role.Unit && _pieces[At - 2].Role == Role.And ? _pieces[At - 1].Value : null;

    /// <summary>Takes the next piece's value.</summary>
    public double Take() => _pieces[At++].Value;

    /// <summary>Takes an "and" with white space around it, if one is next and something follows; and any white space is enough without one.</summary>
    public bool TakeSpaceOrAnd()
    {
        var ahead = this;
        if (ahead.IsNextAfterSpace(Role.And))
        {
            ahead.Take();
        }

        if (!ahead.IsAfterSpace())
        {
            return false;
        }

        this = ahead;
        return true;
    }

    /// <summary>Takes the scales that are next, each after white space: what they multiply by together, and the largest.</summary>
    public (double Product, double Largest) TakeScales()
    {
        var (product, largest) = (1d, 1d);
        while (IsNextAfterSpace(Role.Scale) || IsNextAfterSpace(Role.LoneScale))
        {
            var scale = Take();
            (product, largest) = (product * scale, Math.Max(largest, scale));
        }

        return (product, largest);
    }

    /// <summary>Takes a number below 100: a teen, tens with or without a unit, or a unit.</summary>
    public double? TakeSmall()
    {
        if (IsNext(Role.Teen) || IsNext(Role.Unit))
        {
            return Take();
        }

        return IsNext(Role.Ten) ? Take() + (TakeUnitAfterTens() ?? 0) : null;
    }

    private double? TakeUnitAfterTens()
    {
        if (IsNextJoined(Role.Unit))
        {
            return Take();
        }

        var ahead = this;
        if (!ahead.IsNextAfterSpace(Role.And) || !ahead.TakeSpaceOrAnd() || !ahead.IsNext(Role.Unit))
        {
            return null;
        }

        var unit = ahead.Take();
        this = ahead;
        return unit;
    }
}
