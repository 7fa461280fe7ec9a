namespace ViewsBot.Language.Reading.Spelling;

/// <summary>The listed words of a text, as ids, each with the token it came from.</summary>
internal ref struct WordIds
{
    private readonly Span<int> _ids;
    private readonly Span<int> _tokens;

    /// <summary>Takes the room for ids.</summary>
    /// <param name="ids">Room for the ids.</param>
    /// <param name="tokens">Room for the tokens they came from, as long.</param>
    public WordIds(Span<int> ids, Span<int> tokens)
    {
        _ids = ids;
        _tokens = tokens;
    }

    /// <summary>How many ids there are.</summary>
    public int Count { get; private set; }

    /// <summary>True when there were more ids than room: the text is too long to be a reply.</summary>
    public bool IsOverfull { get; private set; }

    /// <summary>True when a spelling was mended.</summary>
    public bool Mended { get; set; }

    /// <summary>The ids.</summary>
    public readonly ReadOnlySpan<int> Ids => _ids[..Count];

    /// <summary>The index of the token an id came from.</summary>
    /// <param name="index">The place of the id.</param>
    /// <returns>The index of its token.</returns>
    public readonly int TokenOf(int index) => _tokens[index];

    /// <summary>Adds an id; when the room is full the rest is left out.</summary>
    /// <param name="id">The id.</param>
    /// <param name="token">The index of its token.</param>
    public void Add(int id, int token)
    {
        if (Count == _ids.Length) { IsOverfull = true; return; }

        _ids[Count] = id;
        _tokens[Count++] = token;
    }
}
