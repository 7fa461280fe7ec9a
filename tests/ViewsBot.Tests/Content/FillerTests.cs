using System.Text;
using System.Text.Json.Nodes;
using ViewsBot.Content.Reading;
using ViewsBot.Content.Templates;

namespace ViewsBot.Tests.Content;

public sealed class FillerTests
{
    [Theory]
    [InlineData("""{"a":"${word}"}""", """{"word":"playtime"}""", """{"a":"playtime"}""")]
    [InlineData("""{"a":"${yes}","b":"${no}"}""", """{"yes":true,"no":false}""", """{"a":true,"b":false}""")]
    [InlineData("""{"a":"${number}"}""", """{"number":3}""", """{"a":3}""")]
    [InlineData("""{"a":"${number}"}""", """{"number":0.25}""", """{"a":0.25}""")]
    [InlineData("""{"a":"${more}"}""", """{"more":{"deep":[1,"two",false]}}""", """{"a":{"deep":[1,"two",false]}}""")]
    public void A_text_that_is_one_hole_keeps_the_type_of_its_data(string template, string data, string expected) =>
        Assert.Equal(Json(expected), Filled(template, data));

    [Theory]
    [InlineData("""{"a":"${base}/${name}.svg"}""", """{"base":"/pictures","name":"slide"}""", """{"a":"/pictures/slide.svg"}""")]
    [InlineData("""{"a":"picture ${n} of ${count}"}""", """{"n":3,"count":9}""", """{"a":"picture 3 of 9"}""")]
    [InlineData("""{"a":"so ${yes}"}""", """{"yes":true}""", """{"a":"so true"}""")]
    public void A_hole_inside_a_text_becomes_text(string template, string data, string expected) =>
        Assert.Equal(Json(expected), Filled(template, data));

    [Fact]
    public void A_path_goes_into_objects_and_lists()
    {
        var filled = Filled("""{"a":"${one.two[1].three}"}""", """{"one":{"two":[{"three":"no"},{"three":"here"}]}}""");

        Assert.Equal(Json("""{"a":"here"}"""), filled);
    }

    [Fact]
    public void An_object_is_repeated_for_each_item_of_its_data_among_its_neighbours()
    {
        var filled = Filled(
            """{"items":[{"t":"first"},{"$data":"${list}","t":"${$index} ${word} ${$root.end}"},{"t":"last"}]}""",
            """{"end":"!","list":[{"word":"a"},{"word":"b"}]}""");

        Assert.Equal(Json("""{"items":[{"t":"first"},{"t":"0 a !"},{"t":"1 b !"},{"t":"last"}]}"""), filled);
    }

    [Fact]
    public void A_list_of_texts_is_repeated_as_data_itself()
    {
        var filled = Filled("""{"items":[{"$data":"${list}","t":"${$data}"}]}""", """{"list":["a","b"]}""");

        Assert.Equal(Json("""{"items":[{"t":"a"},{"t":"b"}]}"""), filled);
    }

    [Fact]
    public void Nothing_is_written_for_an_empty_list()
    {
        var filled = Filled("""{"items":[{"$data":"${list}","t":"${word}"}]}""", """{"list":[]}""");

        Assert.Equal(Json("""{"items":[]}"""), filled);
    }

    [Fact]
    public void An_object_can_stand_in_another_part_of_the_data()
    {
        var filled = Filled(
            """{"one":{"$data":"${inner}","t":"${word}"},"items":[{"$data":"${inner}","t":"${word}"}]}""",
            """{"inner":{"word":"here"}}""");

        Assert.Equal(Json("""{"one":{"t":"here"},"items":[{"t":"here"}]}"""), filled);
    }

    [Fact]
    public void An_item_is_left_out_when_its_condition_does_not_hold()
    {
        var filled = Filled(
            """{"items":[{"$when":"${yes}","t":1},{"$when":"${no}","t":2},{"$when":"${!no}","t":3}]}""",
            """{"yes":true,"no":false}""");

        Assert.Equal(Json("""{"items":[{"t":1},{"t":3}]}"""), filled);
    }

    [Fact]
    public void A_condition_is_asked_of_each_repeated_item()
    {
        var filled = Filled(
            """{"items":[{"$data":"${list}","$when":"${shown}","t":"${$index}"}]}""",
            """{"list":[{"shown":false},{"shown":true},{"shown":true}]}""");

        Assert.Equal(Json("""{"items":[{"t":1},{"t":2}]}"""), filled);
    }

    [Theory]
    [InlineData("quote \" and backslash \\")]
    [InlineData("line\nbreak\tand \u0001")]
    [InlineData("اردو, ਪੰਜਾਬੀ, 👎🏽")]
    [InlineData("${not.a.hole}")]
    public void Whatever_is_in_the_data_comes_out_as_it_was(string text)
    {
        var data = new CardData { { "text", text } };

        var filled = JsonNode.Parse(Compiled("""{"a":"${text}","b":"<${text}>"}""").Fill(data).Utf8.Span)!;

        Assert.Equal(text, (string?)filled["a"]);
        Assert.Equal($"<{text}>", (string?)filled["b"]);
    }

    [Theory]
    [InlineData("""{"a":"${missing}"}""", "missing")]
    [InlineData("""{"a":"${word.deeper}"}""", "word.deeper")]
    [InlineData("""{"a":"${list[7]}"}""", "list[7]")]
    [InlineData("""{"a":"in text ${missing}"}""", "missing")]
    [InlineData("""{"a":"${$index}"}""", "$index")]
    [InlineData("""{"items":[{"$when":"${word}"}]}""", "true or false")]
    [InlineData("""{"a":"in text ${list}"}""", "a text")]
    public void Data_that_lacks_what_the_template_needs_is_an_error_with_file_and_line(string template, string named)
    {
        var compiled = Compiled("\n\n" + template);

        var broken = Assert.Throws<ViewsBot.Content.ContentException>(() => compiled.Fill(Data("""{"word":"w","list":["x"]}""")));

        Assert.Equal("templates/test/card.json", broken.File);
        Assert.Equal("line 3", broken.Place);
        Assert.Contains(named, broken.Expected, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"a":"${if(x, 1, 2)}"}""")]
    [InlineData("""{"a":"${x == 1}"}""")]
    [InlineData("""{"a":"${x + 1}"}""")]
    [InlineData("""{"a":"${!x}"}""")]
    [InlineData("""{"a":"${$host.theme}"}""")]
    [InlineData("""{"a":"${}"}""")]
    [InlineData("""{"a":"open ${x"}""")]
    [InlineData("""{"a":"`tick` ${x}"}""")]
    [InlineData("""{"$when":"${x}"}""")]
    [InlineData("""{"a":{"$when":"${x}"}}""")]
    [InlineData("""{"items":[{"$when":true}]}""")]
    [InlineData("""{"items":[{"$when":"${x == 1}"}]}""")]
    [InlineData("""{"items":[{"$data":[1,2]}]}""")]
    [InlineData("""{"items":[{"$data":"list ${x}"}]}""")]
    [InlineData("""{"items":["${x}"]}""")]
    [InlineData("""{"$schema":"x"}""")]
    [InlineData("""{"a":null}""")]
    [InlineData("""{"a":1,"a":2}""")]
    [InlineData("""{"a":1""")]
    public void A_construct_it_does_not_know_is_refused_when_it_is_read_with_file_and_line(string template)
    {
        var broken = Assert.Throws<ViewsBot.Content.ContentException>(() => Compiled("\n" + template));

        Assert.Equal("templates/test/card.json", broken.File);
        Assert.Equal("line 2", broken.Place);
    }

    private static string Filled(string template, string data) =>
        Json(Encoding.UTF8.GetString(Compiled(template).Fill(Data(data)).Utf8.Span));

    private static Template Compiled(string json) => Template.Of(JsonFile.Read(Encoding.UTF8.GetBytes(json), "templates/test/card.json"));

    private static CardData Data(string json) => ExampleData.Of(JsonFile.Read(Encoding.UTF8.GetBytes(json), "example.json"));

    private static string Json(string json) => JsonNode.Parse(json)!.ToJsonString();
}
