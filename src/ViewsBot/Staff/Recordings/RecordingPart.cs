using ViewsBot.Content;
using ViewsBot.Content.Audio;
using ViewsBot.Content.Topics;
using ViewsBot.Content.Words;

namespace ViewsBot.Staff.Recordings;

/// <summary>Sentences that are recorded in one go: a topic with its answers, or those of one part of the conversation.</summary>
/// <param name="Key">Names it in an address.</param>
/// <param name="Name">What staff call it.</param>
/// <param name="Has">Whether a sentence belongs to it, by its key without a mark.</param>
internal sealed record RecordingPart(string Key, string Name, Func<string, bool> Has)
{
    private static readonly (string Key, string Name, string[] Groups)[] s_others =
    [
        ("hello", "Hello, and who helps", ["opening", "more", "who-sees", "helper", "helper-again", "hello-again", "hello"]),
        ("buttons", "Buttons", ["control", "choice", "fewer"]),
        ("how", "How people like to talk", ["my-way", "how-many", "at-once", "language"]),
        ("boards", "Choosing topics, and boards", ["topics", "topic-start", "practice", "board", "pause", "topic"]),
        ("closing", "Closing questions", ["closing", "own-words", "write", "not-to-share", "tell-how", "meet-language", "meet-time", "meet-way", "private", "join", "how-was-it", "celebrate", "celebrate-with"]),
        ("plan", "Plan, news and reviews", ["plan", "plan-start", "plan-line", "explain-plan", "home-ideas", "news", "decided", "celebrated", "after-review", "meeting"]),
        ("sharing", "Who sees answers", ["sharing", "sharing-with", "capacity", "capacity-matter"]),
        ("end", "Break, stop and goodbye", ["break", "stop", "goodbye", "note", "survey"]),
    ];

    /// <summary>Every part, those that are heard most first.</summary>
    public static IReadOnlyList<RecordingPart> Of(Deck deck, Func<string, string> say) =>
    [
        .. deck.Topics.All.Where(topic => !topic.IsOfPlan).Select(topic => OfTopic(topic, say)),
        .. s_others.Select(other => new RecordingPart(other.Key, other.Name, key => other.Groups.Contains(key.Split('/')[0]))),
        .. deck.Topics.Audiences.Select(audience => new RecordingPart("explain." + audience, $"Explained, for a {audience.Replace('-', ' ')}", key => key.StartsWith($"explain/{audience}/", StringComparison.Ordinal))),
    ];

    /// <summary>Its sentences in a language, each once however many keys say it, beside the English.</summary>
    public IReadOnlyList<(string Key, string Text, string English)> SentencesIn(LanguageWords words, LanguageWords english) =>
    [
        .. RecordableSentences.Of(words).Where(sentence => Has(sentence.Key.Split('@')[0])).DistinctBy(sentence => sentence.Text)
            .Select(sentence => (sentence.Key, sentence.Text, RecordableSentences.Find(english, sentence.Key) ?? RecordableSentences.Find(english, sentence.Key.Split('@')[0]) ?? "")),
    ];

    private static RecordingPart OfTopic(Topic topic, Func<string, string> say)
    {
        HashSet<string> keys = [topic.TitleKey, topic.StemKey, .. topic.Options.Select(option => option.WordKey), .. topic.Scale.Points.Select(point => point.WordKey)];

        return new RecordingPart($"{topic.Audience}.{topic.Key}", $"{say(topic.TitleKey)}, for a {topic.Audience.Replace('-', ' ')}", keys.Contains);
    }
}
