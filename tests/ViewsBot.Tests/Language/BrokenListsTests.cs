using System.Text.Json.Nodes;
using ViewsBot.Language.Reading;

namespace ViewsBot.Tests.Language;

public sealed class BrokenListsTests : IDisposable
{
    private readonly DirectoryInfo _cards = Directory.CreateTempSubdirectory("typed-words");

    public BrokenListsTests()
    {
        Directory.CreateDirectory(PathOf(""));
        foreach (var file in new[] { "en.typed.json", "und.typed.json" })
        {
            File.Copy(Path.Combine(TypedWords.CardsFolder, "words", file), PathOf(file));
        }
    }

    public void Dispose() => _cards.Delete(recursive: true);

    [Theory]
    [InlineData("en.typed.json")]
    [InlineData("und.typed.json")]
    public void A_missing_file_stops_the_start(string file)
    {
        File.Delete(PathOf(file));

        var broken = Assert.Throws<TypedWordsFileException>(Load);

        Assert.Equal("words/" + file, broken.File);
    }

    [Fact]
    public void Broken_json_is_named_by_its_line()
    {
        File.WriteAllText(PathOf("en.typed.json"), "{\n  \"language\": \"en\",\n  oops\n}");

        var broken = Assert.Throws<TypedWordsFileException>(Load);

        Assert.StartsWith("line 3", broken.Place, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_that_stands_twice_stops_the_start()
    {
        File.WriteAllText(PathOf("en.typed.json"), "{ \"language\": \"en\", \"language\": \"en\" }");

        Assert.Throws<TypedWordsFileException>(Load);
    }

    [Theory]
    [InlineData("$.surprise", "\"x\"", "one of the keys")]
    [InlineData("$.language", "\"pl\"", "the language en")]
    [InlineData("$.lists.filler", "\"i\"", "a list of texts")]
    [InlineData("$.lists.filler", "[\" \"]", "not blank")]
    [InlineData("$.lists.filler", "[\"...\"]", "a word or an emoji")]
    [InlineData("$.lists.filler", "[3]", "a text")]
    [InlineData("$.controls.dance", "[]", "one of the keys help")]
    [InlineData("$.explain.people", "[\"what is an ehcp\"]", "does not say something else")]
    [InlineData("$.explain.people", "[\"what is this plan\"]", "does not say something else")]
    [InlineData("$.notAnswers.perhaps", "[]", "one of the keys dont-know")]
    [InlineData("$.scales.feel", "{ \"left\": [] }", "the key notLeftIsRight")]
    [InlineData("$.scales.feel.left", "[\"happy\", \"sad\"]", "not another point of the scale feel")]
    [InlineData("$.scales.feel.left", "[\"@nobody\"]", "one of the groups")]
    [InlineData("$.scales.feel.notLeftIsRight", "3", "true or false")]
    [InlineData("$.controls.help", "[\"stop\"]", "does not say something else")]
    [InlineData("$.spellings.like", "\"love\"", "a spelling that no phrase")]
    [InlineData("$.spellings.Lyk", "\"like\"", "one word, in lower case")]
    [InlineData("$.spellings.q", "\"question mark\"", "no more words than")]
    [InlineData("$.emoticons", "{ \":)\": \"🙂\" }", "no emoticons")]
    [InlineData("$.harm.patterns", "{ \"everyone\": [] }", "at least one")]
    [InlineData("$.harm.patterns", "{ \"everyone\": [\"..\"] }", "at least one word")]
    [InlineData("$.harm.patterns", "{ \"everyone\": [\"<dragons> hit\"] }", "a set of words called <dragons>")]
    [InlineData("$.said.beforeAnswers", "[\"mood\"]", "the name of one of the patterns")]
    [InlineData("$.harm.sets.me", "[\"me too\"]", "one word")]
    public void What_does_not_belong_is_named_with_what_was_expected(string path, string value, string expected)
    {
        var lists = JsonNode.Parse(File.ReadAllText(PathOf("en.typed.json")))!;
        var keys = path.Split('.');
        var parent = keys[1..^1].Aggregate(lists, (node, key) => node[key]!);
        parent[keys[^1]] = JsonNode.Parse(value);
        File.WriteAllText(PathOf("en.typed.json"), lists.ToJsonString());

        var broken = Assert.Throws<TypedWordsFileException>(Load);

        Assert.Contains(expected, broken.Expected, StringComparison.Ordinal);
        Assert.Equal($"{broken.File}, at {broken.Place}: expected {broken.Expected}.", broken.Message);
    }

    [Fact]
    public void A_language_without_words_of_harm_is_named_as_soon_as_it_is_made_ready()
    {
        File.WriteAllText(PathOf("pl.typed.json"), "{ \"language\": \"pl\" }");
        var reader = TypedWordsReader.Load(_cards.FullName);

        var broken = Assert.Throws<TypedWordsFileException>(() => reader.PrepareEveryLanguage(CancellationToken.None));

        Assert.Throws<TypedWordsFileException>(() => reader.TellsOfHarm("hello", "en", "child"));

        Assert.Equal("words/pl.typed.json", broken.File);
        Assert.Contains("harm", broken.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_language_is_one_file_and_brings_its_words_of_harm_to_every_card()
    {
        File.WriteAllText(PathOf("pl.typed.json"), """
            {
              "language": "pl",
              "groups": { "good": ["dobrze"] },
              "scales": { "feel": { "left": ["@good", "lubię to"], "middle": ["tak sobie"], "right": ["nie lubię"], "notLeftIsRight": true } },
              "lists": { "negations": ["nie"] },
              "harm": { "patterns": { "everyone": ["tata|mama mnie bije"] }, "lookalikes": [] }
            }
            """);
        var reader = TypedWordsReader.Load(_cards.FullName);
        var card = TypedWords.Card() with { Language = "pl" };

        Assert.Equal("left", reader.Read("lubie to", card).Got.ToWire());
        Assert.Equal("right", reader.Read("nie dobrze", card).Got.ToWire());
        Assert.True(reader.Read("tata mnie bije", TypedWords.Card()).Alert);
    }

    private void Load() => TypedWordsReader.Load(_cards.FullName);

    private string PathOf(string file) => Path.Combine(_cards.FullName, "words", file);
}
