using ViewsBot.Language.Reading.Spelling;
using ViewsBot.Language.Reading.Tokens;

namespace ViewsBot.Language.Reading.Beside;

/// <summary>What is said to the conversation itself in one language. Only a whole reply says it: what says more stays own words.</summary>
internal sealed class SaidLists
{
    private const int LongestReply = 14;

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
        if (tokens.Count is 0 or > LongestReply) { return null; }

        var ids = new WordIds(stackalloc int[LongestReply * 3], stackalloc int[LongestReply * 3]);
        _lexicon.Resolve(tokens, Looking.Mending, ref ids, ref steps);
        if (ids.IsOverfull) { return null; }

        Span<int> words = stackalloc int[ids.Count];
        words = words[..WithoutQuestionMarks(tokens, ids, words)];

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

    /// <summary>Whether somebody writes the question mark or not, they ask the same.</summary>
    private static int WithoutQuestionMarks(in TokenList tokens, in WordIds ids, Span<int> into)
    {
        var count = 0;
        for (var index = 0; index < ids.Count; index++)
        {
            if (tokens[ids.TokenOf(index)].Kind != TokenKind.Question) { into[count++] = ids.Ids[index]; }
        }

        return count;
    }
}
