using ViewsBot.Language.Reading.Patterns;
using ViewsBot.Language.Reading.Spelling;
using ViewsBot.Language.Reading.Tokens;

namespace ViewsBot.Language.Reading.Beside;

/// <summary>What is said to the conversation itself in one language. Only a whole reply says it: what says more stays own words.</summary>
internal sealed class SaidLists
{
    private readonly Lexicon _lexicon;
    private readonly IReadOnlyList<SaidList> _lists;

    /// <summary>Takes the lists.</summary>
    /// <param name="lexicon">The words used in them.</param>
    /// <param name="lists">What may be said, and how.</param>
    public SaidLists(Lexicon lexicon, IReadOnlyList<SaidList> lists)
    {
        _lexicon = lexicon;
        _lists = lists;
    }

    /// <summary>What a reply says.</summary>
    /// <param name="tokens">The reply.</param>
    /// <param name="isAnswer">Whether the same words answer the card: only what goes before an answer is looked for then.</param>
    /// <param name="steps">Counts the work done.</param>
    /// <returns>Null when it says none of it.</returns>
    public Said? Read(in TokenList tokens, bool isAnswer, ref int steps)
    {
        Span<int> words = stackalloc int[WholeReply.Most];
        words = words[..WholeReply.WordsOf(tokens, _lexicon, words, ref steps)];

        return words.IsEmpty ? null : Find(words, isAnswer, ref steps);
    }

    private Said? Find(ReadOnlySpan<int> words, bool isAnswer, ref int steps)
    {
        foreach (var (what, patterns, isBeforeAnswers) in _lists)
        {
            if ((isBeforeAnswers || !isAnswer) && patterns.EndOfLongest(words, 0, ref steps) == words.Length) { return what; }
        }

        return null;
    }
}
