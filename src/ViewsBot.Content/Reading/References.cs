using ViewsBot.Content.Pictures;
using ViewsBot.Content.Topics;
using ViewsBot.Content.Words;

namespace ViewsBot.Content.Reading;

/// <summary>Whatever names a picture or a sentence must name one that is there, in every language.</summary>
internal static class References
{
    public static void Check(TopicSet topics, PictureSet pictures)
    {
        foreach (var (file, key) in PicturesNamed(topics).Where(named => !pictures.Has(named.Key)))
        {
            throw new ContentException(file, key, "a picture of that concept in pictures/pictures.json");
        }
    }

    /// <summary>The same for one language.</summary>
    public static void Check(TopicSet topics, PictureSet pictures, string language, LanguageSentences sentences)
    {
        foreach (var audience in sentences.Tones.Keys.Except(topics.Audiences))
        {
            throw new ContentException($"words/{language}.json", "sentences", $"no sentences for {audience}, whom there are no topics for");
        }

        foreach (var key in WordsNamed(topics, pictures).Where(key => !sentences.All.ContainsKey(key)))
        {
            throw new ContentException($"words/{language}.json", "sentences", $"words for {key}");
        }
    }

    private static IEnumerable<(string File, string Key)> PicturesNamed(TopicSet topics) =>
        from topic in topics.All
        from key in topic.Options.Select(option => option.PictureKey)
            .Concat(topic.Scale.Points.Select(point => point.PictureKey)).Append(topic.PictureKey)
        select ($"topics/{topic.Audience}/{topic.Key}.json", key);

    private static IEnumerable<string> WordsNamed(TopicSet topics, PictureSet pictures) =>
        topics.All.SelectMany(Named).Concat(pictures.All.Select(picture => picture.AltKey));

    private static IEnumerable<string> Named(Topic topic) =>
    [
        topic.TitleKey, topic.StemKey, topic.SaidKey,
        .. topic.Options.Select(option => option.WordKey),
        .. topic.Scale.Points.Select(point => point.WordKey),
        .. topic.Scale.NotAnswers.Select(reason => "control/" + reason),
    ];
}
