using System.Text.Json;
using Newtonsoft.Json.Linq;
using ViewsBot.Content;
using ViewsBot.Content.Cards;
using ViewsBot.Content.Pictures;
using ViewsBot.Testing;

namespace ViewsBot.Tests.Content;

public sealed class FilledCardTests
{
    private static readonly Deck _deck = Deck.Load(Repository.Cards);

    private readonly FilledCard _card = _deck.Cards.Fill(
        new MessageCard { Ask = "welcome", Heading = "opening/heading", Choices = [new Choice("ok", "choice/ok")] },
        new Surface(_deck.Words.In("en"), "/pictures", PictureFormat.Svg));

    [Fact]
    public void System_Text_Json_writes_its_bytes_as_they_are_wherever_it_stands()
    {
        var written = JsonSerializer.Serialize(new { content = (object)_card, typed = _card });

        Assert.Equal($$"""{"content":{{_card}},"typed":{{_card}}}""", written);
    }

    [Fact]
    public void Newtonsoft_writes_it_as_the_object_it_is()
    {
        var written = Newtonsoft.Json.JsonConvert.SerializeObject(new { content = (object)_card });

        Assert.True(JToken.DeepEquals(JObject.Parse($$"""{"content":{{_card}}}"""), JObject.Parse(written)));
    }

    [Fact]
    public void It_can_be_read_back_from_JSON()
    {
        var read = JsonSerializer.Deserialize<FilledCard>(JsonSerializer.Serialize(_card))!;

        Assert.Equal("AdaptiveCard", read["type"]);
        Assert.Equal(_card.Count, read.Count);
    }

    [Fact]
    public void It_cannot_be_changed() =>
        Assert.Throws<NotSupportedException>(() => _card["type"] = "another");
}
