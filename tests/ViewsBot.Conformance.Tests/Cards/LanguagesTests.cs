using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ViewsBot.Content.Reading;
using ViewsBot.Content.Words;
using ViewsBot.Testing;

namespace ViewsBot.Conformance.Tests.Cards;

/// <summary>Every sentence in every language: none is missing, left over, made from an older English one, or left in English.</summary>
public sealed partial class LanguagesTests
{
    private static readonly string[] _tags = ["ar", "bn", "ckb", "es", "fa", "fr", "gu", "pa", "pl", "ps", "pt", "ro", "so", "ta", "tr", "uk", "ur", "zh-Hans"];

    private static readonly string[] _rightToLeft = ["ar", "ckb", "fa", "ps", "ur"];

    private static readonly JsonObject _english = SentencesOf("en", "sentences");

    private static readonly WordSet _all = WordsReader.ReadAll(new CardFiles(Repository.Cards, null));

    public static TheoryData<string> Languages() => [.. _tags];

    [Fact]
    public void There_are_nineteen_languages() => Assert.Equal(["en", .. _tags], _all.Languages.Select(words => words.Language).OrderBy(tag => tag != "en").ThenBy(tag => tag, StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_sentence_is_missing_and_none_is_left_over(string tag) =>
        Assert.Equal(_english.Select(pair => pair.Key), SentencesOf(tag, "sentences").Select(pair => pair.Key));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Each_sentence_was_made_from_the_English_one_as_it_is_now(string tag)
    {
        var from = SentencesOf(tag, "from");

        Assert.Empty(_english.Where(pair => (string?)from[pair.Key] != LanguageWords.FingerprintOf((string)pair.Value!)).Select(pair => pair.Key));
    }

    public static TheoryData<string> FromTheRight() => [.. _rightToLeft];

    /// <summary>A plain space would turn the groups of a telephone number round: 0800 1111 would be dialled as 1111 0800.</summary>
    [Theory]
    [MemberData(nameof(FromTheRight))]
    public void In_a_language_from_the_right_the_groups_of_a_number_hold_together(string tag) =>
        Assert.DoesNotContain(SentencesOf(tag, "sentences").Select(pair => (string)pair.Value!), sentence => Regex.IsMatch(sentence, @"\d \d"));

    [Theory]
    [MemberData(nameof(FromTheRight))]
    public void In_a_language_from_the_right_a_name_in_Latin_letters_is_kept_in_one_piece(string tag)
    {
        var words = _all.In(tag);

        var said = words.Get("told/i-will-tell", ("name", "Mrs Okafor (DSL)"));

        Assert.Contains("\u2068Mrs Okafor (DSL)\u2069", said, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Each_sentence_has_the_places_of_the_English_one(string tag)
    {
        var sentences = SentencesOf(tag, "sentences");

        Assert.Empty(_english.Where(pair => !Places(pair.Value).SetEquals(Places(sentences[pair.Key]))).Select(pair => $"{pair.Key}: {sentences[pair.Key]}"));
    }

    /// <summary>What may stand as in English: places, names, figures, and words that are the same in both.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void No_sentence_is_left_in_English(string tag)
    {
        var sentences = SentencesOf(tag, "sentences");

        Assert.Empty(_english.Where(pair => IsSentence((string)pair.Value!) && (string?)sentences[pair.Key] == (string?)pair.Value).Select(pair => pair.Key));
    }

    [Fact]
    public void Who_writes_from_right_to_left_reads_so() =>
        Assert.Equal(_rightToLeft, _all.Languages.Where(words => words.Direction is Direction.RightToLeft).Select(words => words.Language).Order(StringComparer.Ordinal));

    [Fact]
    public void Nobody_is_spoken_to_in_a_language_in_which_telling_is_not_understood_yet()
    {
        var typed = Directory.GetFiles(Path.Combine(Repository.Cards, "words"), "*.typed.json").Select(path => Path.GetFileName(path)[..^".typed.json".Length]).Except(["und"]);

        Assert.Equal(typed.Order(), EveryCard.Deck.Words.Languages.Select(words => words.Language).Order());
    }

    private static JsonObject SentencesOf(string tag, string part) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Cards, "words", $"{tag}.json")))![part]!.AsObject();

    private static HashSet<string> Places(JsonNode? sentence) => [.. SentencePlaces.Of((string)sentence!)];

    private static bool IsSentence(string english) => TwoWords().IsMatch(Place().Replace(english, ""));

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"[a-z]{2,}[ '][a-z]{2,}")]
    private static partial Regex TwoWords();
}
