namespace ViewsBot.Content.Templates;

/// <summary>Finds the <c>${holes}</c> of a text.</summary>
internal static class TextHoles
{
    private const string Start = "${";

    /// <summary>The path, where the text is one hole and nothing else; or null.</summary>
    public static string? Whole(string text) =>
        text.StartsWith(Start, StringComparison.Ordinal) && text.IndexOf('}') == text.Length - 1 ? text[2..^1] : null;

    /// <summary>The text in pieces: what stays, and the paths of its holes.</summary>
    /// <exception cref="ContentException">A hole is not closed, or the text has what the templating language would read in its own way.</exception>
    public static IReadOnlyList<(string Piece, bool IsHole)> In(string text, Source source)
    {
        var pieces = new List<(string, bool)>();
        var from = 0;
        for (var open = text.IndexOf(Start, StringComparison.Ordinal); open >= 0; open = text.IndexOf(Start, from, StringComparison.Ordinal))
        {
            var close = text.IndexOf('}', open);
            if (close < 0) { throw source.Expected("a } for every ${"); }

            pieces.Add((text[from..open], false));
            pieces.Add((text[(open + 2)..close], true));
            from = close + 1;
        }

        // Between backticks, as the language reads it, these two would mean something else.
        if (pieces.Exists(piece => !piece.Item2 && piece.Item1.AsSpan().ContainsAny('\\', '`')) || (from > 0 && text.AsSpan(from).ContainsAny('\\', '`')))
        {
            throw source.Expected("no backslash and no backtick beside a ${hole}");
        }

        pieces.Add((text[from..], false));

        return pieces;
    }
}
