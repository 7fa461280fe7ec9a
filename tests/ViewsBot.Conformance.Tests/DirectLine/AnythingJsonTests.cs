using System.Text;
using System.Text.Json;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using ViewsBot.Channels.DirectLine.Json;

namespace ViewsBot.Conformance.Tests.DirectLine;

/// <summary>The one place that writes what is typed as <c>object</c>, with what both worlds put there.</summary>
public sealed class AnythingJsonTests
{
    public static TheoryData<object?, string> Things => new()
    {
        { null, "null" },
        { "text \"ü\"", "\"text \\\"ü\\\"\"" },
        { true, "true" },
        { 7, "7" },
        { 1.5, "1.5" },
        { JsonDocument.Parse("""{"a": [1.0, null]}""").RootElement, """{"a": [1.0, null]}""" },
        { new Dictionary<string, object> { ["place"] = "left" }, """{"place":"left"}""" },
        { new Tap("b1", null), """{"board":"b1"}""" },
        { new HeroCard(title: "Hello", buttons: [new CardAction("imBack", "Yes", value: "yes")]), """{"title":"Hello","buttons":[{"type":"imBack","title":"Yes","value":"yes"}]}""" },
    };

    [Theory]
    [MemberData(nameof(Things))]
    public void A_thing_is_written_as_the_JSON_it_means(object? thing, string expected) => Assert.Equal(expected, Written(thing));

    [Fact]
    public void What_Newtonsoft_made_is_written_as_its_own_JSON()
    {
        Assert.Equal("""{"a":[1,null,{"b":"ü"}]}""", JToken.Parse(Written(JObject.Parse("""{"a":[1,null,{"b":"ü"}]}"""))).ToString(Newtonsoft.Json.Formatting.None));
        Assert.Equal("[1,2]", JToken.Parse(Written(JArray.Parse("[1,2]"))).ToString(Newtonsoft.Json.Formatting.None));
        Assert.Equal("\"left\"", Written(new JValue("left")));
    }

    [Theory]
    [InlineData("""{"a":"\ud83d"}""", """{"a":"\ufffd"}""")]
    [InlineData("""{"a":"\ude00\ud83d"}""", """{"a":"\ufffd\ufffd"}""")]
    [InlineData("""{"a":"\ud83d\ud83d\ude00"}""", """{"a":"\ufffd\ud83d\ude00"}""")]
    [InlineData("""{"a":"\\ud83d"}""", """{"a":"\\ud83d"}""")]
    [InlineData("""{"a":"\\\ud83d"}""", """{"a":"\\\ufffd"}""")]
    [InlineData("""{"a":"\uD83D\uDE00 \n \uD7FF"}""", """{"a":"\uD83D\uDE00 \n \uD7FF"}""")]
    [InlineData("""{"a":"\ud83""", """{"a":"\ud83""")]
    public void Half_a_character_is_mended_and_nothing_else_is_touched(string json, string expected)
    {
        var utf8 = Encoding.UTF8.GetBytes(json);

        LoneSurrogates.Mend(utf8);

        Assert.Equal(expected, Encoding.UTF8.GetString(utf8));
    }

    private static string Written(object? thing)
    {
        using var bytes = new PooledBytes();

        using (var writer = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            AnythingJson.Write(writer, thing);
        }

        return Encoding.UTF8.GetString(bytes.Written.Span);
    }

    private sealed record Tap(string Board, string? Option);
}
