namespace ViewsBot.Language.Translation;

/// <summary>Part of a text, and the space that stands between it and the next.</summary>
internal sealed record TextPiece(string Text, string After);

/// <summary>Cuts a text that is too long for one request, where it hurts least: after a line, a sentence, a word.</summary>
internal static class LongText
{
    private static readonly char[][] Ends = [['\n'], ['.', '!', '?', '؟', '۔', '।', '。', '！', '？'], [' ', '\t']];

    /// <summary>The pieces, in their order; put together again with what stands between them they are the text.</summary>
    public static IReadOnlyList<TextPiece> PiecesOf(string text, int most)
    {
        var pieces = new List<TextPiece>();
        var rest = text;

        while (rest.Length > most)
        {
            var head = rest[..AfterSpace(rest, CutIn(rest, most))];

            pieces.Add(new TextPiece(head.TrimEnd(), head[head.TrimEnd().Length..]));
            rest = rest[head.Length..];
        }

        return [.. pieces, new TextPiece(rest, "")];
    }

    /// <summary>The space behind a cut belongs to neither piece.</summary>
    private static int AfterSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) { at++; }

        return at;
    }

    /// <summary>A cut in the first half would leave a piece much shorter than it need be; and none parts the two halves of one character.</summary>
    private static int CutIn(string text, int most)
    {
        foreach (var ends in Ends)
        {
            if (text.LastIndexOfAny(ends, most - 1) is var at && at >= most / 2) { return at + 1; }
        }

        return char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
    }
}
