namespace ViewsBot.Language.Reading.Spelling;

/// <summary>Takes words apart that were typed without a space: "ilikeit". Every part must be listed.</summary>
internal sealed class GluedWords
{
    private const int Shortest = 5;
    private const int MostParts = 6;
    private const int LongestPart = 12;

    private readonly Lexicon _lexicon;

    /// <summary>Takes the listed words.</summary>
    /// <param name="lexicon">The listed words.</param>
    public GluedWords(Lexicon lexicon) => _lexicon = lexicon;

    /// <summary>Splits a word into the fewest listed ones.</summary>
    /// <param name="word">The word as typed, at most <see cref="EditDistance.LongestWord"/> letters.</param>
    /// <param name="token">The index of its token.</param>
    /// <param name="into">Where the ids go.</param>
    /// <param name="steps">Counts the words looked up.</param>
    /// <returns>Whether it could be split.</returns>
    public bool TrySplit(scoped ReadOnlySpan<char> word, int token, ref WordIds into, ref int steps)
    {
        if (word.Length < Shortest) { return false; }

        Span<int> parts = stackalloc int[EditDistance.LongestWord + 1];
        Span<int> firstLength = stackalloc int[EditDistance.LongestWord + 1];
        FillFromTheEnd(word, parts, firstLength, ref steps);
        if (parts[0] > MostParts) { return false; }

        for (var at = 0; at < word.Length; at += firstLength[at])
        {
            into.Add(_lexicon.IdOf(word.Slice(at, firstLength[at])), token);
        }

        return true;
    }

    private void FillFromTheEnd(ReadOnlySpan<char> word, Span<int> parts, Span<int> firstLength, ref int steps)
    {
        for (var at = word.Length - 1; at >= 0; at--)
        {
            parts[at] = MostParts + 1;
            for (var length = 1; length <= Math.Min(LongestPart, word.Length - at); length++)
            {
                steps++;
                var counted = parts[at + length] + 1;
                if (counted >= parts[at] || !IsPart(word.Slice(at, length), at)) { continue; }

                parts[at] = counted;
                firstLength[at] = length;
            }
        }
    }

    // A single letter is a word of its own only at the beginning: "ilikeit", but never "it" + "s".
    private bool IsPart(ReadOnlySpan<char> part, int at) =>
        (part.Length > 1 || at == 0) && _lexicon.IdOf(part) != Lexicon.Unknown;
}
