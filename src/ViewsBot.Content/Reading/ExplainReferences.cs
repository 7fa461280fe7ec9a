using ViewsBot.Content.Explaining;
using ViewsBot.Content.Pictures;
using ViewsBot.Content.Topics;
using ViewsBot.Content.Words;

namespace ViewsBot.Content.Reading;

/// <summary>Whatever the explainer names must be there: pictures, sentences, options, and a book for each audience that is asked anything.</summary>
internal static class ExplainReferences
{
    public static void Check(ExplainSet explain, TopicSet topics, PictureSet pictures)
    {
        if (topics.Audiences.Except(explain.Audiences).FirstOrDefault() is { } audience)
        {
            throw new ContentException($"explain/{audience}.json", "the file itself", "to be there");
        }

        foreach (var one in explain.Audiences) { Check(explain.For(one), $"explain/{one}.json", topics, pictures); }
    }

    /// <summary>The same for one language.</summary>
    public static void Check(ExplainSet explain, string language, LanguageSentences sentences)
    {
        if (explain.Audiences.SelectMany(audience => WordsOf(explain.For(audience))).FirstOrDefault(key => !sentences.All.ContainsKey(key)) is { } missing)
        {
            throw new ContentException($"words/{language}.json", "sentences", $"words for {missing}");
        }
    }

    private static void Check(ExplainBook book, string file, TopicSet topics, PictureSet pictures)
    {
        if (PicturesOf(book).FirstOrDefault(key => !pictures.Has(key)) is { } picture)
        {
            throw new ContentException(file, picture, "a picture of that concept in pictures/pictures.json");
        }

        if (book.Options.FirstOrDefault(option => topics.FindOption(option) is null) is { } unknown)
        {
            throw new ContentException(file, unknown, "an option of a topic");
        }
    }

    private static IEnumerable<string> PicturesOf(ExplainBook book) =>
        book.All.SelectMany(page => page.Parts.Select(part => part.PictureKey).Append(page.PictureKey));

    private static IEnumerable<string> WordsOf(ExplainBook book) =>
        book.All.SelectMany(page => page.Parts.Select(part => part.WordKey).Append(page.TitleKey));
}
