namespace ViewsBot.Language.Reading.Tokens;

/// <summary>Faces typed with punctuation, ":)", and the emoji each stands for.</summary>
internal sealed class Emoticons
{
    private readonly Dictionary<char, KeyValuePair<string, string>[]> _byFirst;

    /// <summary>Takes the list.</summary>
    /// <param name="faces">From what is typed to the emoji.</param>
    public Emoticons(IReadOnlyDictionary<string, string> faces) =>
        _byFirst = faces
            .GroupBy(face => face.Key[0])
            .ToDictionary(group => group.Key, group => group.OrderByDescending(face => face.Key.Length).ToArray());

    /// <summary>Looks for a face at the beginning of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="emoji">The emoji it stands for.</param>
    /// <returns>How many characters it takes; 0 when there is none.</returns>
    public int MatchAt(ReadOnlySpan<char> text, out string emoji)
    {
        emoji = "";
        if (!_byFirst.TryGetValue(text[0], out var faces)) { return 0; }

        foreach (var (face, meaning) in faces)
        {
            if (text.StartsWith(face, StringComparison.OrdinalIgnoreCase) && EndsAt(text, face.Length))
            {
                emoji = meaning;
                return face.Length;
            }
        }

        return 0;
    }

    private static bool EndsAt(ReadOnlySpan<char> text, int end) =>
        end == text.Length || !char.IsLetterOrDigit(text[end]) || !char.IsLetter(text[end - 1]);
}
