using System.Text.Json;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using ViewsBot.Dialogs.Replies;
using ViewsBot.Records.Views;

namespace ViewsBot.Tests.Dialogs;

/// <summary>The one place that reads what an activity carries, whichever library made it.</summary>
public sealed class ReplyReaderTests
{
    private const string Tap = """{"board":"b","option":"my-school-day/playtime","place":"left","extra":{"deep":[1,2]}}""";

    public static TheoryData<object> BothWorlds => [JsonDocument.Parse(Tap).RootElement, JObject.Parse(Tap)];

    [Theory]
    [MemberData(nameof(BothWorlds))]
    public void A_tap_is_read_from_what_either_JSON_library_makes_of_it(object value)
    {
        var reply = ReplyReader.Read(new Activity { Type = "message", Value = value });

        Assert.Equal(new Reply.Tapped { Board = "b", Option = "my-school-day/playtime", Place = "left" }, reply);
    }

    [Fact]
    public void Words_are_read_exactly()
    {
        var reply = ReplyReader.Read(new Activity { Type = "message", Text = "  I like\nit! " });

        Assert.Equal(new Reply.Typed("  I like\nit! "), reply);
    }

    [Fact]
    public void A_tap_goes_before_the_text_that_a_client_sends_with_it()
    {
        var reply = ReplyReader.Read(new Activity { Type = "message", Text = "happy about it", Value = JObject.Parse(Tap) });

        Assert.IsType<Reply.Tapped>(reply);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n\t")]
    public void A_message_without_words_is_nothing(string? text)
    {
        Assert.IsType<Reply.Nothing>(ReplyReader.Read(new Activity { Type = "message", Text = text }));
    }

    [Theory]
    [InlineData("""{"place":7,"board":["b"],"option":null}""")]
    [InlineData("{}")]
    public void Keys_that_are_no_text_are_no_keys(string value)
    {
        var reply = ReplyReader.Read(new Activity { Type = "message", Value = JObject.Parse(value) });

        Assert.Equal(new Reply.Tapped(), reply);
    }

    [Fact]
    public void A_key_longer_than_any_of_ours_is_nobodys()
    {
        var value = JsonSerializer.SerializeToElement(new { option = new string('x', 201), place = "left" });

        Assert.Equal(new Reply.Tapped { Place = "left" }, ReplyReader.Read(new Activity { Type = "message", Value = value }));
    }

    [Theory]
    [InlineData("""{"picture":"drawing"}""", null, PictureKind.Drawing, null, null)]
    [InlineData("""{"picture":"photo"}""", "look", PictureKind.Photo, "look", null)]
    [InlineData("""{"picture":"anything"}""", null, PictureKind.Photo, null, null)]
    [InlineData("""{"control":"tell-someone","words":"look"}""", null, PictureKind.Photo, "look", "tell-someone")]
    [InlineData("[]", " ", PictureKind.Photo, null, null)]
    public void A_picture_comes_with_the_words_and_the_control_that_were_sent_with_it(string value, string? text, PictureKind kind, string? words, string? control)
    {
        var activity = new Activity { Type = "message", Text = text, Value = JsonSerializer.Deserialize<JsonElement>(value), Attachments = [new("image/png")] };

        Assert.Equal(new Reply.Sent(kind, words, control), ReplyReader.Read(activity));
    }

    [Fact]
    public void An_object_that_is_no_JSON_is_nothing()
    {
        Assert.IsType<Reply.Nothing>(ReplyReader.Read(new Activity { Type = "message", Value = new object() }));
    }
}
