namespace ViewsBot.Language.Reading.Phrases;

/// <summary>What phrases say, by the node they end at.</summary>
internal sealed class PieceMap
{
    private readonly Dictionary<int, Piece> _pieces = [];

    /// <summary>Adds what a phrase says to what is known of it.</summary>
    /// <param name="node">The node it ends at.</param>
    /// <param name="piece">What it says.</param>
    /// <returns>False when the phrase already says something else.</returns>
    public bool TryAdd(int node, Piece piece)
    {
        var known = _pieces.GetValueOrDefault(node);
        if (known.Speaks && piece.Speaks && (known.Kind, known.Value, known.Page) != (piece.Kind, piece.Value, piece.Page)) { return false; }

        _pieces[node] = (known.Speaks ? known : piece).Beside(known).Beside(piece);
        return true;
    }

    /// <summary>Gives back the room that no phrase needed.</summary>
    public void Trim() => _pieces.TrimExcess();

    /// <summary>What a phrase says.</summary>
    /// <param name="node">The node it ends at.</param>
    /// <param name="piece">What it says.</param>
    /// <returns>False when no phrase ends there.</returns>
    public bool TryGet(int node, out Piece piece) => _pieces.TryGetValue(node, out piece);
}
