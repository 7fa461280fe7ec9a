using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Bot.Schema;

namespace StandIns.Tests.Builder;

public sealed class SchemaJsonTests
{
    [Fact]
    public void Names_are_the_protocols_and_nothing_is_left_out_but_nulls()
    {
        var activity = new Activity
        {
            Type = ActivityTypes.Message,
            ReplyToId = "7",
            SuggestedActions = new SuggestedActions(["ann"], [new CardAction(ActionTypes.ImBack, "Yes", value: "yes")]),
        };

        Assert.Equal(
            """{"type":"message","suggestedActions":{"to":["ann"],"actions":[{"type":"imBack","title":"Yes","value":"yes"}]},"replyToId":"7"}""",
            JsonSerializer.Serialize(activity));
    }

    [Fact]
    public void Open_values_are_read_as_json_and_written_by_their_own_type()
    {
        var read = JsonSerializer.Deserialize<Activity>("""{"value":{"place":"left"},"attachments":[{"content":{"a":1}}]}""")!;

        Assert.Equal("left", Assert.IsType<JsonElement>(read.Value).GetProperty("place").GetString());
        Assert.Equal("""{"attachments":[{"content":{"a":1}}],"value":{"place":"left"}}""", JsonSerializer.Serialize(read));
        Assert.Equal("""{"value":{"Board":"b1"}}""", JsonSerializer.Serialize(new Activity { Value = new { Board = "b1" } }));
    }

    [Fact]
    public void A_card_that_writes_itself_is_written_raw_into_an_attachment()
    {
        var attachment = new Attachment("application/vnd.microsoft.card.adaptive", content: new RawCard());

        Assert.Equal("""{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard"}}""", JsonSerializer.Serialize(attachment));
    }

    [Fact]
    public void What_the_schema_does_not_know_goes_on_as_it_came()
    {
        const string json = """{"type":"message","semanticAction":{"id":"x"}}""";

        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<Activity>(json)));
    }

    [Fact]
    public void Times_keep_their_offset()
    {
        var read = JsonSerializer.Deserialize<Activity>("""{"localTimestamp":"2026-03-01T09:30:00+05:00"}""")!;

        Assert.Equal(new DateTimeOffset(2026, 3, 1, 9, 30, 0, TimeSpan.FromHours(5)), read.LocalTimestamp);
        Assert.Equal(TimeSpan.FromHours(5), read.LocalTimestamp!.Value.Offset);
    }

    [Fact]
    public void Cards_become_attachments_of_their_media_type()
    {
        Assert.Equal(HeroCard.ContentType, new HeroCard("Hello").ToAttachment().ContentType);
        Assert.Equal("application/vnd.microsoft.card.thumbnail", new ThumbnailCard("Hello").ToAttachment().ContentType);
        Assert.IsType<HeroCard>(new HeroCard("Hello").ToAttachment().Content);
    }

    [Fact]
    public void A_button_from_a_text_says_and_sends_it()
    {
        var button = CardAction.FromString("Yes");

        Assert.Equal(("Yes", "Yes"), (button.Title, button.Value));
    }

    [JsonConverter(typeof(RawCardConverter))]
    private sealed class RawCard;

    private sealed class RawCardConverter : JsonConverter<RawCard>
    {
        public override RawCard Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, RawCard value, JsonSerializerOptions options) => writer.WriteRawValue("""{"type":"AdaptiveCard"}"""u8);
    }
}
