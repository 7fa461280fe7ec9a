namespace ViewsBot.Conformance.Tests.Cards;

public sealed class TopicsTests
{
    /// <summary>What a child can talk about, word for word: topic, scale, question, options.</summary>
    public static TheoryData<string, string, string, string> Child => new()
    {
        { "practice", "feel", "How do you feel about…?", "pizza, rain, dogs, swimming, singing, spiders" },
        { "my school day", "feel", "How do you feel about…?", "coming in, classroom, playtime, lunch, assembly, toilets, PE, trips, going home" },
        { "my learning", "going", "How is … going?", "reading, writing, numbers, listening, starting work, finishing, making things, computer, in a group, on my own" },
        { "what we try", "help", "How is this for you?", "grown-up near me, picture timetable, moving break, quiet place, more time, small steps, headphones, something to hold, being told about changes, a friend to work with" },
        { "people", "feel", "How do you feel about…?", "playing with others, my teacher, my helper, lunch staff, big groups, new people, time on my own, my family, asking for help" },
        { "sounds and places", "ok", "How is … for you?", "noise, quiet, lights, smells, school clothes, hot and cold, corridor, sitting still, changes" },
        { "me", "going", "How is … going?", "sleeping, eating, having energy, being calm, saying how I feel, getting ready, trying new things, when I make a mistake" },
        { "what next", "want", "What do you think about…?", "a club, a job in class, more outdoor time, learn something new, show my work, a different seat, time with a friend, more help" },
    };

    public static TheoryData<string, string> Scales => new()
    {
        { "feel", "happy about it / in the middle / not happy about it" },
        { "going", "going well / sometimes / not going well" },
        { "ok", "OK for me / sometimes OK / not OK for me" },
        { "help", "helps me / helps a bit / does not help" },
        { "want", "I want this / maybe / I don't want this" },
    };

    [Theory]
    [MemberData(nameof(Child))]
    public void Each_topic_is_complete_in_its_order_and_its_keys_are_its_English_words(string title, string scale, string stem, string options)
    {
        var topic = EveryCard.Deck.Topics.Find("child", Key(title))!;

        Assert.Equal(title, English(topic.TitleKey), ignoreCase: topic.IsPractice);
        Assert.Equal(scale, topic.Scale.Key);
        Assert.Equal(stem, English(topic.StemKey));
        Assert.Equal(options.Split(", "), topic.Options.Select(option => English(option.WordKey)));
        Assert.Equal(options.Split(", ").Select(word => $"{topic.Key}/{Key(word)}"), topic.Options.Select(option => option.Key));
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void Each_scale_has_its_three_points_in_words_and_in_pictures_of_their_own(string key, string words)
    {
        var scale = EveryCard.Deck.Topics.All.First(topic => topic.Scale.Key == key).Scale;

        Assert.Equal(["left", "middle", "right"], scale.Points.Select(point => point.Place));
        Assert.Equal(words.Split(" / "), scale.Points.Select(point => English(point.WordKey)));
        Assert.Equal(3, scale.Points.Select(point => OpenMoji(point.PictureKey)).Distinct().Count());
    }

    [Fact]
    public void A_child_is_offered_the_seven_topics_and_practice_is_not_among_them() =>
        Assert.Equal(
            ["my-school-day", "my-learning", "what-we-try", "people", "sounds-and-places", "me", "what-next"],
            EveryCard.Deck.Topics.For("child").Select(topic => topic.Key));

    [Fact]
    public void No_two_options_of_a_topic_look_alike_nor_do_two_topics()
    {
        Assert.All(EveryCard.Deck.Topics.All, topic => AllDiffer(topic.Options.Select(option => option.PictureKey)));
        AllDiffer(EveryCard.Deck.Topics.All.Select(topic => topic.PictureKey));
    }

    [Fact]
    public void What_is_placed_in_practice_can_be_told_from_a_view() =>
        Assert.Equal("practice", Assert.Single(EveryCard.Deck.Topics.All, topic => topic.IsPractice).Key);

    private static void AllDiffer(IEnumerable<string> pictureKeys)
    {
        var pictures = pictureKeys.Select(OpenMoji).ToList();

        Assert.Equal(pictures.Distinct(), pictures);
    }

    private static string OpenMoji(string pictureKey) => EveryCard.Deck.Pictures.Find(pictureKey).OpenMoji;

    private static string English(string key) => EveryCard.Deck.Words.In("en").Get(key);

    private static string Key(string words) => words.ToLowerInvariant().Replace(' ', '-');
}
