namespace ViewsBot.Language.Reading.Phrases;

/// <summary>What the stretches of a reply say, in order.</summary>
internal ref struct PieceList
{
    /// <summary>The most pieces a reply has: a longer one is own words.</summary>
    public const int Most = 40;

    private readonly Span<Piece> _pieces;
    private readonly Span<int> _tokens;

    /// <summary>Takes the room for pieces.</summary>
    /// <param name="pieces">Room for <see cref="Most"/> pieces.</param>
    /// <param name="tokens">Room for the tokens they begin at, as many.</param>
    public PieceList(Span<Piece> pieces, Span<int> tokens)
    {
        _pieces = pieces;
        _tokens = tokens;
    }

    /// <summary>How many pieces there are.</summary>
    public int Count { get; private set; }

    /// <summary>Whether there is a question mark: a question may ask for a control, but places nothing.</summary>
    public bool IsAsked { get; set; }

    /// <summary>Whether a spelling was mended.</summary>
    public bool IsMended { get; set; }

    /// <summary>The pieces.</summary>
    public readonly ReadOnlySpan<Piece> Pieces => _pieces[..Count];

    /// <summary>The tokens the pieces begin at.</summary>
    public readonly ReadOnlySpan<int> Tokens => _tokens[..Count];

    /// <summary>Adds a piece.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="token">The index of the token it begins at.</param>
    public void Add(Piece piece, int token)
    {
        _pieces[Count] = piece;
        _tokens[Count++] = token;
    }
}
