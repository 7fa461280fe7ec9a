namespace ViewsBot.Content.Words;

/// <summary>Finds the sentences on consent and safeguarding of a language, and which of them no speaker has read.</summary>
internal static class SafetySentences
{
    private const char Mark = '@';

    /// <summary>All of them, as each audience reads them, in the order of the language's file.</summary>
    public static IReadOnlyList<SafetySentence> Of(
        Dictionary<string, string> sentences, Dictionary<string, WordStatus> statuses, WordStatus otherwise, SafetyKeys keys, LanguageWords english) =>
    [
        .. from sentence in sentences
           where keys.Contains(sentence.Key) && EnglishOf(english, sentence.Key.Split(Mark)) is not null
           let isDraft = statuses.GetValueOrDefault(sentence.Key, otherwise) is WordStatus.Draft
           select new SafetySentence(sentence.Key, EnglishOf(english, sentence.Key.Split(Mark))!, sentence.Value, isDraft),
    ];

    /// <summary>The plain keys of those that one audience (or, without one, everybody else) reads as a draft.</summary>
    public static IReadOnlySet<string> Unread(IReadOnlyList<SafetySentence> sentences, string? audience)
    {
        var unread = sentences.Where(sentence => sentence is { IsDraft: true } && !sentence.Key.Contains(Mark)).Select(sentence => sentence.Key).ToHashSet();

        foreach (var own in sentences.Where(sentence => audience is not null && sentence.Key.EndsWith(Mark + audience, StringComparison.Ordinal)))
        {
            var plain = own.Key.Split(Mark)[0];

            if (own.IsDraft) { unread.Add(plain); } else { unread.Remove(plain); }
        }

        return unread;
    }

    /// <summary>The English of a key, or <c>null</c>: that a sentence is missing in English is for the rehearsal to say, with its file.</summary>
    private static string? EnglishOf(LanguageWords english, string[] key) => (key.Length > 1 ? english.For(key[1]) : english) is var words && words.Has(key[0]) ? words.Get(key[0]) : null;
}
