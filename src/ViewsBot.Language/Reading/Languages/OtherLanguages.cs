using System.Buffers;
using ViewsBot.Language.Reading.Phrases;
using ViewsBot.Language.Reading.Spelling;
using ViewsBot.Language.Reading.Tokens;

namespace ViewsBot.Language.Reading.Languages;

/// <summary>
/// What a reply says in the languages that are not the card's. It is never placed by them, and nothing is mended there: a slip in one
/// language is a word in another. Harm is heard in all of them, and so are the three controls nobody may wait for; in a third language
/// only by words that are neither English nor the card's, as families mix, and its lists have words of English too.
/// </summary>
internal sealed class OtherLanguages(LanguageShelf languages)
{
    /// <summary>Whether a text tells of harm in one of them.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="own">The lists of the card's language.</param>
    /// <param name="audience">Who is speaking.</param>
    /// <param name="steps">Counts the work done.</param>
    /// <returns>True when it does.</returns>
    public bool TellOfHarm(in TokenList tokens, LanguageLists own, string audience, ref int steps)
    {
        var rented = ArrayPool<bool>.Shared.Rent(tokens.Count + 1);
        try
        {
            var known = rented.AsSpan(0, tokens.Count);
            MarkKnown(tokens, own, known);
            for (var index = 0; index < languages.Count; index++)
            {
                var lists = languages[index];
                var harmless = lists == languages.English ? default : known;
                if (lists != own && lists.Harm!.Match(tokens, Looking.AsListed, harmless, audience, ref steps)) { return true; }
            }

            return false;
        }
        finally
        {
            ArrayPool<bool>.Shared.Return(rented);
        }
    }

    /// <summary>Whether a reply is rather in one of them: all its words are listed there, and most are no words of the card's language as they stand.</summary>
    /// <param name="tokens">The reply.</param>
    /// <param name="own">The lists of the card's language.</param>
    /// <param name="steps">Counts the work done.</param>
    /// <returns>True when it is a reply in that language, word for word.</returns>
    public bool HaveEveryWord(in TokenList tokens, LanguageLists own, ref int steps)
    {
        // "What is sen suport" is English with a slip in it, whoever has a word "suport".
        if (AreMostKnown(tokens, own)) { return false; }

        for (var index = 0; index < languages.Count; index++)
        {
            var lists = languages[index];
            if (lists != own && lists.WithoutScale.HasEveryWord(tokens, ref steps)) { return true; }
        }

        return false;
    }

    /// <summary>Which of the three a reply asks for: to stop, to pause, to tell someone.</summary>
    /// <param name="tokens">The reply.</param>
    /// <param name="card">The card in focus.</param>
    /// <param name="own">The lists of the card's language.</param>
    /// <param name="steps">Counts the work done.</param>
    /// <returns>The control; null where none of them is asked for, or where the same words say something else in a third language.</returns>
    public Control? Ask(in TokenList tokens, CardInFocus card, LanguageLists own, ref int steps)
    {
        Control? asked = null;
        var isDoubtful = false;
        var isKnown = AreAllKnown(tokens, own);
        for (var index = 0; index < languages.Count; index++)
        {
            if (languages[index] is var lists && (lists == own || (isKnown && lists != languages.English))) { continue; }

            var verdict = lists.On(card.ScaleKey).ReadAsListed(tokens, card.Points, ref steps);
            if (verdict.Control == Control.TellSomeone) { return Control.TellSomeone; }

            if (verdict == Verdict.Words) { continue; }

            isDoubtful |= verdict.Control is not (Control.Stop or Control.Break) || (asked ?? verdict.Control) != verdict.Control;
            asked = verdict.Control;
        }

        return isDoubtful ? null : asked;
    }

    /// <summary>Whether most words of a text are a language's.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="lists">The lists of the language.</param>
    /// <returns>True when more than half are.</returns>
    public static bool AreMostKnown(in TokenList tokens, LanguageLists lists) => CountKnown(tokens, lists) * 2 > tokens.Count;

    private void MarkKnown(in TokenList tokens, LanguageLists own, Span<bool> known)
    {
        for (var index = 0; index < tokens.Count; index++) { known[index] = IsKnown(tokens.TextOf(index), own); }
    }

    private static int CountKnown(in TokenList tokens, LanguageLists own)
    {
        var count = 0;
        for (var index = 0; index < tokens.Count; index++) { count += IsOwn(tokens.TextOf(index), own) ? 1 : 0; }

        return count;
    }

    private static bool IsOwn(ReadOnlySpan<char> word, LanguageLists own) => own.Knows(word) || own.WithoutScale.IsGlued(word);

    private bool AreAllKnown(in TokenList tokens, LanguageLists own)
    {
        for (var index = 0; index < tokens.Count; index++)
        {
            if (!IsKnown(tokens.TextOf(index), own)) { return false; }
        }

        return true;
    }

    private bool IsKnown(ReadOnlySpan<char> word, LanguageLists own) => own.Knows(word) || languages.English.Knows(word);
}
