using ViewsBot.Language.Reading.Spelling;
using ViewsBot.Language.Reading.Tokens;

namespace ViewsBot.Language.Reading.Phrases;

/// <summary>Finds the option's own name in a reply, so that "I like playtime" says no more than "I like it".</summary>
internal static class OptionNames
{
    private const int ShortestMended = 5;

    /// <summary>How much of a reply is the option's name.</summary>
    /// <param name="tokens">The reply.</param>
    /// <param name="at">Where to look.</param>
    /// <param name="name">The option's name.</param>
    /// <returns>How many tokens it takes; 0 when it is not there.</returns>
    public static int LengthAt(in TokenList tokens, int at, in TokenList name)
    {
        if (name.Count == 0 || at + name.Count > tokens.Count) { return 0; }

        for (var index = 0; index < name.Count; index++)
        {
            if (!IsSame(tokens.TextOf(at + index), name.TextOf(index))) { return 0; }
        }

        return name.Count;
    }

    private static bool IsSame(ReadOnlySpan<char> typed, ReadOnlySpan<char> shown)
    {
        if (typed.SequenceEqual(shown)) { return true; }

        return shown.Length >= ShortestMended && !Han.Has(shown[0]) && typed.Length is >= ShortestMended and <= EditDistance.LongestWord
            && shown.Length <= EditDistance.LongestWord && typed[0] == shown[0]
            && EditDistance.Within(typed, shown, 1) <= 1;
    }
}
