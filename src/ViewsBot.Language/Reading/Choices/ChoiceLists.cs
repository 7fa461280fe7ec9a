using ViewsBot.Language.Reading.Patterns;
using ViewsBot.Language.Reading.Spelling;
using ViewsBot.Language.Reading.Tokens;

namespace ViewsBot.Language.Reading.Choices;

/// <summary>What people say for a choice in other words than its own: "by myself" for "I am on my own". Only a whole reply says it.</summary>
/// <param name="lexicon">The words used in the lists.</param>
/// <param name="lists">How each choice is said, by the key of its words; with "@" and an audience where only that says it so.</param>
internal sealed class ChoiceLists(Lexicon lexicon, IReadOnlyDictionary<string, PatternMatcher> lists)
{
    /// <summary>Which of the choices a reply says.</summary>
    /// <param name="tokens">The reply.</param>
    /// <param name="keys">The keys of the choices' words, in order.</param>
    /// <param name="audience">Who is speaking.</param>
    /// <returns>The index of the choice; null where it says none of them, or more than one.</returns>
    public int? Read(in TokenList tokens, IReadOnlyList<string> keys, string audience)
    {
        var steps = 0;
        Span<int> words = stackalloc int[WholeReply.Most];
        words = words[..WholeReply.WordsOf(tokens, lexicon, words, ref steps)];
        if (words.IsEmpty) { return null; }

        int? found = null;
        for (var index = 0; index < keys.Count; index++)
        {
            if (!Says(words, keys[index]) && !Says(words, $"{keys[index]}@{audience}")) { continue; }

            if (found is not null) { return null; }

            found = index;
        }

        return found;
    }

    private bool Says(ReadOnlySpan<int> words, string key)
    {
        var steps = 0;
        return lists.TryGetValue(key, out var patterns) && patterns.EndOfLongest(words, 0, ref steps) == words.Length;
    }
}
