using ViewsBot.Content.Reading;

namespace ViewsBot.Content.Topics;

/// <summary>Reads <c>topics/&lt;audience&gt;/*.json</c>.</summary>
internal static class TopicsReader
{
    private const string Scales = "scales.json";

    public static TopicSet Read(CardFiles files)
    {
        var topics = files.FoldersIn("topics").SelectMany(folder => Audience(files, folder)).ToList();
        var options = topics.SelectMany(topic => topic.Options, (topic, option) => (topic, option.Key));
        foreach (var twice in options.GroupBy(pair => pair.Key).Where(group => group.Count() > 1))
        {
            var topic = twice.Last().topic;

            throw new ContentException($"topics/{topic.Audience}/{topic.Key}.json", "options", $"{twice.Key} only once among the options of all audiences");
        }

        return new TopicSet(topics);
    }

    private static List<Topic> Audience(CardFiles files, string folder)
    {
        var scales = ScalesReader.Read(files, $"{folder}/{Scales}");
        var audience = Path.GetFileName(folder);
        var topics = files.In(folder).Where(name => Path.GetFileName(name) != Scales).Select(files.Read)
            .OrderBy(file => file.Whole("order")).Select(file => One(file, audience, scales)).ToList();

        return topics.Count(topic => topic.IsPractice) <= 1
            ? topics
            : throw new ContentException(folder, "the topics", "not more than one with practice: true");
    }

    private static Topic One(Fields file, string audience, IReadOnlyDictionary<string, Scale> scales)
    {
        file.Only("key", "audience", "order", "practice", "plan", "scale", "picture", "options");
        var key = file.Text("key");
        if (file.File != $"topics/{file.Text("audience")}/{key}.json" || file.Text("audience") != audience)
        {
            throw file.Expected("key", "audience and key to be the file's folder and name");
        }

        return new Topic
        {
            Key = key,
            Audience = audience,
            IsPractice = file.Flag("practice"),
            IsOfPlan = IsOfPlan(file),
            PictureKey = file.Text("picture"),
            Scale = scales.GetValueOrDefault(file.Text("scale")) ?? throw file.Expected("scale", $"scale to be one of {string.Join(", ", scales.Keys)}"),
            Options = IsOfPlan(file) ? [] : Options(file, key),
        };
    }

    private static bool IsOfPlan(Fields file) => file.Has("plan") && file.Flag("plan");

    /// <summary>Six to ten, because a sitting should neither be empty nor tire; no two of them look alike.</summary>
    private static IReadOnlyList<Option> Options(Fields file, string topic)
    {
        IReadOnlyList<Option> options = [.. file.Objects("options").Select(option => One(option.Only("key", "picture"), topic))];
        if (options.Count is < 6 or > 10) { throw file.Expected("options", "six to ten options"); }

        if (options.DistinctBy(option => option.Key).Count() < options.Count) { throw file.Expected("options", "each key once"); }

        return options.DistinctBy(option => option.PictureKey).Count() == options.Count
            ? options
            : throw file.Expected("options", "each option to have a picture of its own");
    }

    private static Option One(Fields option, string topic) => new()
    {
        Key = $"{topic}/{option.Text("key")}",
        PictureKey = option.Text("picture"),
    };
}
