using ViewsBot.Language.Reading.Spelling;
using ViewsBot.Language.Reading.Tokens;

namespace ViewsBot.Language.Reading.Patterns;

/// <summary>The words of a whole reply, as patterns from its beginning to its end are held against it.</summary>
internal static class WholeReply
{
    /// <summary>The most words there can be: more than one may be meant by each as it is spelt.</summary>
    public const int Most = LongestReply * 3;

    private const int LongestReply = 14;

    /// <summary>Finds them. Whether somebody writes the question mark or not, they ask the same.</summary>
    /// <param name="tokens">The reply.</param>
    /// <param name="lexicon">The words used in the patterns.</param>
    /// <param name="into">Where they are put: as many as <see cref="Most"/>.</param>
    /// <param name="steps">Counts the work done.</param>
    /// <returns>How many; 0 for a reply too long to be one.</returns>
    public static int WordsOf(in TokenList tokens, Lexicon lexicon, Span<int> into, ref int steps)
    {
        if (tokens.Count is 0 or > LongestReply) { return 0; }

        var ids = new WordIds(stackalloc int[Most], stackalloc int[Most]);
        lexicon.Resolve(tokens, Looking.Mending, ref ids, ref steps);

        return ids.IsOverfull ? 0 : WithoutQuestionMarks(tokens, ids, into);
    }

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
