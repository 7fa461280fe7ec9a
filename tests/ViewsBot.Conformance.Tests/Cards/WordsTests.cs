using System.Text.RegularExpressions;
using ViewsBot.Content.Words;

namespace ViewsBot.Conformance.Tests.Cards;

public sealed partial class WordsTests
{
    private const int MaximumWords = 12;
    private const int MaximumWordsForOthers = 15;

    private static readonly LanguageWords _english = EveryCard.Deck.Words.In("en");

    /// <summary>Every text of the source that looks like a key.</summary>
    private static readonly HashSet<string> _written = [.. Sources.Texts("src").SelectMany(text => QuotedKey().Matches(text)).Select(match => match.Groups["key"].Value)];

    /// <summary>
    /// Groups whose keys the source makes of other keys, such as <c>"helper/" + helper</c>; the pictures', which are made in
    /// <c>pictures.json</c>; and those of the closing questions' choices, which bear the question's name.
    /// </summary>
    private static readonly HashSet<string> _made =
    [
        .. Sources.Texts("src").SelectMany(text => MadeKey().Matches(text)).Select(match => match.Groups["group"].Value),
        .. _written.Where(key => key.StartsWith("closing/", StringComparison.Ordinal)).Select(key => key.Split('/')[1]),
        "picture",
    ];

    [Fact]
    public void No_sentence_is_longer_than_a_child_can_hold()
    {
        var long_ = _english.Keys.SelectMany(key => Sentences(_english.Get(key)), (key, sentence) => (key, sentence))
            .Where(one => one.sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > MaximumWords);

        Assert.Empty(long_);
    }

    [Fact]
    public void No_sentence_of_an_audience_of_its_own_is_much_longer()
    {
        var own = _english.Tones.Values.SelectMany(tone => tone.Keys.Where(key => tone.Get(key) != _english.Get(key)).SelectMany(key => Sentences(tone.Get(key)), (key, sentence) => (key, sentence)));

        Assert.DoesNotContain(own, one => one.sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > MaximumWordsForOthers);
    }

    [Fact]
    public void Nobody_is_asked_why() =>
        Assert.DoesNotContain(_english.Keys.SelectMany(key => _english.Tones.Values.Append(_english).Select(tone => tone.Get(key))), Why().IsMatch);

    [Fact]
    public void Nothing_stands_in_capitals_but_what_is_written_so() =>
        Assert.DoesNotContain(_english.Keys, key => Capitals().IsMatch(_english.Get(key)));

    [Fact]
    public void The_thank_you_is_the_same_whatever_was_chosen_and_praises_nothing()
    {
        Assert.Equal("Thank you. playtime: happy about it.", _english.Get("note/placed", ("option", "playtime"), ("place", "happy about it")));
        Assert.DoesNotContain(_english.Keys, key => key.StartsWith("note/", StringComparison.Ordinal) && Praise().IsMatch(_english.Get(key)));
    }

    [Fact]
    public void The_reply_to_who_told_of_harm_says_what_it_must_and_asks_nothing()
    {
        var reply = string.Join(' ', _english.Keys.Where(key => key.StartsWith("told/", StringComparison.Ordinal)).Order().Select(_english.Get));

        Assert.Contains("Thank you for telling me.", reply, StringComparison.Ordinal);
        Assert.Contains("I am a computer, so I will tell {name} at school.", reply, StringComparison.Ordinal);
        Assert.Contains("You are not in trouble.", reply, StringComparison.Ordinal);
        Assert.Contains("If you are in danger now, call 999.", reply, StringComparison.Ordinal);
        Assert.Contains("0800 1111", reply, StringComparison.Ordinal);
        Assert.DoesNotContain("?", reply, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", reply, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Every_key_the_source_names_has_words_in_every_language()
    {
        var groups = _english.Keys.Select(key => key.Split('/')[0]).ToHashSet();
        var named = _written.Where(key => groups.Contains(key.Split('/')[0])).ToList();

        Assert.NotEmpty(named);
        Assert.All(EveryCard.Deck.Words.Languages, words => Assert.DoesNotContain(named, key => !words.Has(key)));
    }

    [Fact]
    public void Every_key_the_conversation_names_has_words()
    {
        var named = Sources.Texts("src/ViewsBot.Dialogs").SelectMany(text => QuotedKey().Matches(text)).Select(match => match.Groups["key"].Value).ToList();

        Assert.NotEmpty(named);
        Assert.DoesNotContain(named, key => !_english.Has(key));
    }

    [Fact]
    public void Every_key_is_used() =>
        Assert.DoesNotContain(_english.Keys, key => !_written.Contains(key) && !_made.Contains(key.Split('/')[0]));

    [Fact]
    public void Every_key_of_a_picture_is_made_of_a_concept_there_is() =>
        Assert.Equal(
            EveryCard.Deck.Pictures.All.Select(picture => picture.AltKey).Order(),
            _english.Keys.Where(key => key.StartsWith("picture/", StringComparison.Ordinal)).Order());

    [Fact]
    public void Every_key_of_a_topic_is_made_of_a_topic_there_is()
    {
        var topics = EveryCard.Deck.Topics.All;
        var made = topics.SelectMany(topic => (string[])[topic.TitleKey, topic.StemKey, topic.SaidKey]).Distinct()
            .Concat(topics.SelectMany(topic => topic.Options).Select(option => option.WordKey))
            .Concat(topics.SelectMany(topic => topic.Scale.Points).Select(point => point.WordKey).Distinct());

        Assert.Equal(made.Order(), _english.Keys.Where(key => key.Split('/')[0] is "topic" or "stem" or "stem-said" or "option" or "scale").Order());
    }

    private static string[] Sentences(string text) => SentenceEnd().Split(text);

    [GeneratedRegex("""(?<=[.?!:])\s""")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\bwhy\b", RegexOptions.IgnoreCase)]
    private static partial Regex Why();

    [GeneratedRegex(@"\b(?!SEN\b|SENCO\b|SENDIASS\b|EHC\b|OK\b|PE\b|CC\b|SA\b)[A-Z]{2,}\b")]
    private static partial Regex Capitals();

    [GeneratedRegex(@"\b(well done|good|great|brilliant|lovely|sorry)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Praise();

    [GeneratedRegex("""["'`](?<key>[a-z][a-z-]*(/[a-z][a-z-]*)+)["'`]""")]
    private static partial Regex QuotedKey();

    [GeneratedRegex("""["`](?<group>[a-z][a-z-]*)/("|\{|\$\{)""")]
    private static partial Regex MadeKey();
}
