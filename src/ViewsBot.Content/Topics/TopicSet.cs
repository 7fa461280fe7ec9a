namespace ViewsBot.Content.Topics;

/// <summary>Every topic of every audience. A topic's key is its own within an audience only; an option's key among them all.</summary>
public sealed class TopicSet
{
    private readonly Dictionary<(string Audience, string Key), Topic> _topics;
    private readonly Dictionary<string, Option> _options;
    private readonly Dictionary<string, Topic> _topicOfOption;
    private readonly Dictionary<string, IReadOnlyList<Topic>> _offered;
    private readonly Dictionary<string, IReadOnlyList<Topic>> _ofPlan;
    private readonly Dictionary<string, Topic> _practice;

    internal TopicSet(IReadOnlyList<Topic> topics)
    {
        All = topics;
        _topics = topics.ToDictionary(topic => (topic.Audience, topic.Key));
        _options = topics.SelectMany(topic => topic.Options).ToDictionary(option => option.Key);
        _topicOfOption = topics
            .SelectMany(topic => topic.Options, (topic, option) => (topic, option.Key))
            .ToDictionary(pair => pair.Key, pair => pair.topic);
        _offered = topics.Where(topic => topic is { IsPractice: false, IsOfPlan: false }).GroupBy(topic => topic.Audience)
            .ToDictionary(group => group.Key, group => (IReadOnlyList<Topic>)[.. group]);
        _ofPlan = topics.Where(topic => topic.IsOfPlan).GroupBy(topic => topic.Audience)
            .ToDictionary(group => group.Key, group => (IReadOnlyList<Topic>)[.. group]);
        _practice = topics.Where(topic => topic.IsPractice).ToDictionary(topic => topic.Audience);
    }

    /// <summary>All of them, practice too.</summary>
    public IReadOnlyList<Topic> All { get; }

    /// <summary>The audiences there are topics for.</summary>
    public IEnumerable<string> Audiences => _offered.Keys;

    /// <summary>What an audience may choose from, in the order it is offered; neither practice nor the parts of a plan are among it. Empty for an unknown audience.</summary>
    public IReadOnlyList<Topic> For(string audience) => _offered.GetValueOrDefault(audience, []);

    /// <summary>The parts of a plan that an audience is asked about, in order, each without its options. Empty for an unknown audience.</summary>
    public IReadOnlyList<Topic> OfPlan(string audience) => _ofPlan.GetValueOrDefault(audience, []);

    /// <summary>What an audience tries the board with, or <c>null</c> for one that does not practise.</summary>
    public Topic? Practice(string audience) => _practice.GetValueOrDefault(audience);

    /// <summary>The topic that a key means to an audience, or <c>null</c>.</summary>
    public Topic? Find(string audience, string key) => _topics.GetValueOrDefault((audience, key));

    /// <summary>The option of a key such as <c>my-school-day/playtime</c>, or <c>null</c>.</summary>
    public Option? FindOption(string key) => _options.GetValueOrDefault(key);

    /// <summary>The topic that an option's key belongs to, or <c>null</c>.</summary>
    public Topic? TopicOf(string optionKey) => _topicOfOption.GetValueOrDefault(optionKey);
}
