using System.Text.Json.Nodes;
using ViewsBot.Content;
using ViewsBot.Testing;

namespace ViewsBot.Tests.Content;

public sealed class BrokenFilesTests : IDisposable
{
    private readonly CardsFolder _folder = new();

    [Fact]
    public void Malformed_JSON_stops_the_start_with_file_and_line()
    {
        _folder.Replace("topics/child/people.json", "{\n  \"key\": \"people\",\n  oops\n}");

        StopsTheStart("topics/child/people.json", "line 3", "well-formed JSON");
    }

    [Fact]
    public void A_topic_on_a_scale_there_is_not_stops_the_start()
    {
        _folder.Change("topics/child/people.json", topic => topic["scale"] = "colour");

        StopsTheStart("topics/child/people.json", "line 1", "feel");
    }

    [Fact]
    public void Options_on_two_scales_that_are_said_to_ask_the_same_stop_the_start()
    {
        _folder.Change("same-thing.json", same => same["parents"]!["my-learning/reading"] = "school-support/therapy");

        StopsTheStart("same-thing.json", "my-learning/reading", "on the same scale");
    }

    [Fact]
    public void A_topic_with_too_few_options_stops_the_start()
    {
        _folder.Change("topics/child/people.json", topic => topic["options"]!.AsArray().RemoveRange(5, 4));

        StopsTheStart("topics/child/people.json", "line 1", "six to ten");
    }

    [Fact]
    public void Two_options_with_one_picture_stop_the_start()
    {
        _folder.Change("topics/child/people.json", topic => topic["options"]![0]!["picture"] = "my-teacher");

        StopsTheStart("topics/child/people.json", "line 1", "picture of its own");
    }

    [Fact]
    public void A_misspelt_name_in_a_topic_stops_the_start()
    {
        _folder.Change("topics/child/people.json", topic => topic["pitcure"] = "people");

        StopsTheStart("topics/child/people.json", "line 1", "pitcure");
    }

    [Fact]
    public void A_scale_without_its_middle_stops_the_start()
    {
        _folder.Change("topics/child/scales.json", scales => scales["feel"]!["points"]!.AsObject().Remove("middle"));

        StopsTheStart("topics/child/scales.json", "line 1", "middle");
    }

    [Fact]
    public void A_picture_there_is_not_stops_the_start()
    {
        _folder.Change("pictures/pictures.json", pictures => pictures["pictures"]!.AsObject().Remove("playtime"));

        StopsTheStart("topics/child/my-school-day.json", "playtime", "picture");
    }

    [Fact]
    public void An_option_without_words_stops_the_start()
    {
        _folder.Change("words/en.json", words => words["sentences"]!.AsObject().Remove("option/my-school-day/playtime"));

        StopsTheStart("words/en.json", "sentences", "option/my-school-day/playtime");
    }

    [Fact]
    public void A_direction_there_is_not_stops_the_start()
    {
        _folder.Change("words/en.json", words => words["direction"] = "down");

        StopsTheStart("words/en.json", "line 1", "ltr or rtl");
    }

    [Fact]
    public void A_template_with_a_function_stops_the_start()
    {
        _folder.Change("templates/write/card.json", card => card["lang"] = "${toUpper(lang)}");

        StopsTheStart("templates/write/card.json", "line 1", "a path");
    }

    [Fact]
    public void A_template_whose_example_lacks_a_name_stops_the_start()
    {
        _folder.Change("templates/write/example.json", example => example.AsObject().Remove("label"));

        var line = 1 + Array.FindIndex(File.ReadAllLines(Path.Combine(Repository.Cards, "templates/write/card.json")), text => text.Contains("${label}", StringComparison.Ordinal));
        StopsTheStart("templates/write/card.json", $"line {line}", "${label}");
    }

    [Fact]
    public void A_template_that_makes_no_Adaptive_Card_stops_the_start()
    {
        _folder.Change("templates/write/card.json", card => card["type"] = "MessageCard");

        StopsTheStart("templates/write/card.json", "the card", "an Adaptive Card");
    }

    [Fact]
    public void A_missing_example_stops_the_start()
    {
        _folder.Delete("templates/write/example.json");

        StopsTheStart("templates/write/example.json", "the file itself", "to be there");
    }

    [Fact]
    public void A_sentence_that_is_no_text_stops_the_start()
    {
        _folder.Change("words/en.json", words => words["sentences"]!["choice/ok"] = new JsonArray());

        StopsTheStart("words/en.json", "line 1", "choice/ok");
    }

    public void Dispose() => _folder.Dispose();

    private void StopsTheStart(string file, string place, string expected)
    {
        var broken = Assert.Throws<ContentException>(_folder.Load);

        Assert.Equal(file, broken.File);
        Assert.Equal(place, broken.Place);
        Assert.Contains(expected, broken.Expected, StringComparison.Ordinal);
        Assert.Contains(file, broken.Message, StringComparison.Ordinal);
    }
}
