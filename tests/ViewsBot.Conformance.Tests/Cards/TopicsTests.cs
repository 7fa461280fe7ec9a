namespace ViewsBot.Conformance.Tests.Cards;

public sealed class TopicsTests
{
    /// <summary>What each audience can talk about, word for word: topic, scale, question, options.</summary>
    public static TheoryData<string, string, string, string, string> Topics => new()
    {
        { "child", "practice", "feel", "How do you feel about…?", "pizza, rain, dogs, swimming, singing, spiders" },
        { "child", "my school day", "feel", "How do you feel about…?", "coming in, classroom, playtime, lunch, assembly, toilets, PE, trips, going home" },
        { "child", "my learning", "going", "How is … going?", "reading, writing, numbers, listening, starting work, finishing, making things, computer, in a group, on my own" },
        { "child", "what we try", "help", "How is this for you?", "grown-up near me, picture timetable, moving break, quiet place, more time, small steps, headphones, something to hold, being told about changes, a friend to work with" },
        { "child", "people", "feel", "How do you feel about…?", "playing with others, my teacher, my helper, lunch staff, big groups, new people, time on my own, my family, asking for help" },
        { "child", "sounds and places", "ok", "How is … for you?", "noise, quiet, lights, smells, school clothes, hot and cold, corridor, sitting still, changes" },
        { "child", "me", "going", "How is … going?", "sleeping, eating, having energy, being calm, saying how I feel, getting ready, trying new things, when I make a mistake" },
        { "child", "what next", "want", "What do you think about…?", "a club, a job in class, more outdoor time, learn something new, show my work, a different seat, time with a friend, more help" },
        { "young-person", "practice", "feel", "How do you feel about…?", "music, early mornings, cats, football, chips, films" },
        { "young-person", "lessons", "going", "How is … going?", "understanding the work, notes and writing, reading, homework, exams, group work, asking questions, practical work, staying focused, pace" },
        { "young-person", "my support", "help", "How is this for you?", "adult in class, out-of-class sessions, extra time, laptop and apps, time-out card, mentor, therapy, written steps, quiet room, staff knowing my needs" },
        { "young-person", "places and the day", "ok", "How is … for you?", "travel, moving round site, noise, crowds, lunch, toilets, uniform, timetable changes, access and equipment" },
        { "young-person", "people", "feel", "How do you feel about…?", "friends, making new friends, tutor or key person, other staff, family, online contact, relationships, sorting disagreements, time alone, being listened to" },
        { "young-person", "health and wellbeing", "going", "How is … going?", "sleep, food, exercise, worries, mood, energy, appointments, medicine, someone to talk to" },
        { "young-person", "doing things myself", "do", "How do you manage…?", "getting ready, travel, money, cooking, shopping, phone and online, planning my week, speaking up, personal care" },
        { "young-person", "my future", "want", "What do you think about…?", "college or university, apprenticeship, paid job, work experience, volunteering, living with family, supported home, clubs and community, learning to drive or travel, training in something I love" },
        { "young-person", "my plan and my say", "matter", "How much does … matter to you?", "knowing my targets, seeing my plan, choosing who comes, speaking at my review, someone speaking for me, choosing who reads this, hearing what changed, my parents' part" },
        { "parent", "what matters for my child", "matter", "How much does … matter just now?", "happiness at school, friendships, communication, learning, confidence, independence, health, interests" },
        { "parent", "progress", "going", "How is … going?", "reading and writing, maths, communication, attention, homework, attendance, current targets, confidence" },
        { "parent", "school support", "work", "How is … working?", "class adjustments, adult support, small groups, equipment, sensory or break plan, therapy, playtimes, extra funding if any, staff know my child" },
        { "parent", "at home", "going", "How is … going?", "mornings, after school, bedtime, meals, going out, brothers and sisters, school ideas used at home, home ideas school could use" },
        { "parent", "feelings and friends", "going", "How is … going?", "mood about school, worries, friends, big feelings, change, feeling included, online life" },
        { "parent", "working together", "work", "How is … working?", "messages home, being told early, language or interpreter, meeting times, private conversations, being asked, hearing what changed, knowing who to contact" },
        { "parent", "understanding the system", "clear", "How clear is…?", "SEN Support, assess-plan-do-review, my child's plan, other services, EHC plan, my rights, Local Offer, where to get advice" },
        { "parent", "health and next steps", "want", "What do you think about…?", "a talk about health or sleep, advice from another service, a new target, a change of support, support for moving class or school, clubs and short breaks, help for our family, talking about the future" },
    };

    public static TheoryData<string, string> Scales => new()
    {
        { "feel", "happy about it / in the middle / not happy about it" },
        { "going", "going well / sometimes / not going well" },
        { "ok", "OK for me / sometimes OK / not OK for me" },
        { "help", "helps me / helps a bit / does not help" },
        { "want", "I want this / maybe / I don't want this" },
        { "do", "I can do this / with some help / with a lot of help" },
        { "matter", "matters a lot / a bit / not much" },
        { "work", "working well / partly working / not working" },
        { "clear", "clear / partly clear / not clear" },
    };

    [Theory]
    [MemberData(nameof(Topics))]
    public void Each_topic_is_complete_in_its_order_and_its_keys_are_its_English_words(string audience, string title, string scale, string stem, string options)
    {
        var topic = EveryCard.Deck.Topics.Find(audience, Key(title))!;

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
        var scales = EveryCard.Deck.Topics.All.Select(topic => topic.Scale).Where(scale => scale.Key == key).ToList();

        Assert.NotEmpty(scales);
        Assert.All(scales, scale =>
        {
            Assert.Equal(["left", "middle", "right"], scale.Points.Select(point => point.Place));
            Assert.Equal(words.Split(" / "), scale.Points.Select(point => English(point.WordKey)));
            Assert.Equal(3, scale.Points.Select(point => OpenMoji(point.PictureKey)).Distinct().Count());
        });
    }

    [Theory]
    [InlineData("child", "my-school-day, my-learning, what-we-try, people, sounds-and-places, me, what-next")]
    [InlineData("young-person", "lessons, my-support, places-and-the-day, people, health-and-wellbeing, doing-things-myself, my-future, my-plan-and-my-say")]
    [InlineData("parent", "what-matters-for-my-child, progress, school-support, at-home, feelings-and-friends, working-together, understanding-the-system, health-and-next-steps")]
    public void Each_audience_is_offered_its_topics_in_their_order_and_practice_is_not_among_them(string audience, string topics) =>
        Assert.Equal(topics.Split(", "), EveryCard.Deck.Topics.For(audience).Select(topic => topic.Key));

    [Fact]
    public void No_two_options_of_a_topic_look_alike_nor_do_two_topics_of_an_audience()
    {
        Assert.All(EveryCard.Deck.Topics.All, topic => AllDiffer(topic.Options.Select(option => option.PictureKey)));
        Assert.All(EveryCard.Deck.Topics.Audiences, audience => AllDiffer(EveryCard.Deck.Topics.For(audience).Select(topic => topic.PictureKey)));
    }

    [Fact]
    public void Two_scales_of_an_audience_never_share_a_picture()
    {
        var scales = EveryCard.Deck.Topics.All.Select(topic => (topic.Audience, topic.Scale)).DistinctBy(pair => (pair.Audience, pair.Scale.Key)).GroupBy(pair => pair.Audience);

        Assert.All(scales, audience => AllDiffer(audience.SelectMany(pair => pair.Scale.Points).Select(point => point.PictureKey)));
    }

    [Fact]
    public void What_is_placed_in_practice_can_be_told_from_a_view_and_parents_do_not_practise()
    {
        Assert.All(EveryCard.Deck.Topics.All, topic => Assert.Equal(topic.IsPractice, topic.Key == "practice"));
        Assert.Equal(["child", "young-person"], EveryCard.Deck.Topics.Audiences.Where(audience => EveryCard.Deck.Topics.Practice(audience) is not null).Order());
    }

    [Fact]
    public void A_parent_who_does_not_know_about_a_part_of_the_support_is_told_in_one_sentence_what_it_is()
    {
        var works = EveryCard.Deck.Topics.For("parent").Where(topic => topic.Scale.Key is "work" or "clear").ToList();

        Assert.Equal(["dont-know-about-this"], works.First(topic => topic.Scale.Key == "work").Scale.NotAnswers);
        Assert.All(works.SelectMany(topic => topic.Options), option => Assert.NotNull(EveryCard.Deck.Explain.For("parent").About(option.Key)));
    }

    private static void AllDiffer(IEnumerable<string> pictureKeys)
    {
        var pictures = pictureKeys.Select(OpenMoji).ToList();

        Assert.Equal(pictures.Distinct(), pictures);
    }

    private static string OpenMoji(string pictureKey) => EveryCard.Deck.Pictures.Find(pictureKey).OpenMoji;

    private static string English(string key) => EveryCard.Deck.Words.In("en").Get(key);

    private static string Key(string words) => words.ToLowerInvariant().Replace(' ', '-').Replace("'", "", StringComparison.Ordinal);
}
