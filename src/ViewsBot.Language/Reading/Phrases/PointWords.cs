using ViewsBot.Language.Reading.Tokens;

namespace ViewsBot.Language.Reading.Phrases;

/// <summary>Finds the point whose words were typed as the card shows them, whatever wording a school has given it.</summary>
internal static class PointWords
{
    /// <summary>Finds it.</summary>
    /// <param name="tokens">The reply.</param>
    /// <param name="shown">The points' words as shown.</param>
    /// <param name="emoticons">Faces typed with punctuation.</param>
    /// <returns>The index of the point; null when the reply is none of them.</returns>
    public static int? IndexOf(in TokenList tokens, IReadOnlyList<string> shown, Emoticons emoticons)
    {
        for (var index = 0; index < shown.Count; index++)
        {
            using var words = TokenList.Of(shown[index], emoticons);
            if (tokens.IsSameAs(words)) { return index; }
        }

        return null;
    }
}
