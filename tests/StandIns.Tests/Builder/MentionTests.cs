using System.Text.Json;
using Microsoft.Bot.Schema;

namespace StandIns.Tests.Builder;

public sealed class MentionTests
{
    [Fact]
    public void A_mention_is_always_of_its_type()
    {
        Assert.Equal("mention", new Mention().Type);
        Assert.Equal("mention", new Mention(new ChannelAccount("bot"), "@bot", "other").Type);
    }

    [Fact]
    public void Mentions_are_found_among_entities_however_their_type_is_written()
    {
        var activity = new Activity
        {
            Entities = [Read("""{"type":"Mention","mentioned":{"id":"bot"},"text":"<at>Bot</at>"}"""), new Entity("place"), new Mention(new ChannelAccount("ann"))],
        };

        Assert.Equal(["bot", "ann"], activity.GetMentions().Select(mention => mention.Mentioned.Id));
        Assert.Empty(new Activity().GetMentions());
    }

    [Theory]
    [InlineData("<at>Bot</at>", "Bot")]
    [InlineData(null, "Bot")]
    public void The_recipients_mention_is_taken_out_of_the_text(string? text, string name)
    {
        var activity = Turn.Said("<at>Bot</at> good morning\n");
        activity.Entities = [new Mention(new ChannelAccount("bot", name), text)];

        Assert.Equal("good morning", activity.RemoveRecipientMention());
        Assert.Equal("good morning", activity.Text);
    }

    [Fact]
    public void Mentions_of_others_stay_in_the_text()
    {
        var activity = Turn.Said("<at>Sam</at> good morning");
        activity.Entities = [new Mention(new ChannelAccount("sam", "Sam"), "<at>Sam</at>")];

        Assert.Equal("<at>Sam</at> good morning", activity.RemoveRecipientMention());
    }

    [Fact]
    public void An_entity_keeps_what_it_says_and_gives_it_as_another_type()
    {
        var entity = Read("""{"type":"place","town":"Bury","floor":2}""");

        Assert.Equal(new Place("place", "Bury", 2), entity.GetAs<Place>());
        Assert.Equal("""{"type":"place","town":"Bury","floor":2}""", JsonSerializer.Serialize(entity));
    }

    [Fact]
    public void An_entity_takes_over_what_an_object_says()
    {
        var entity = new Entity();

        entity.SetAs(new Mention(new ChannelAccount("ann"), "@ann"));

        Assert.Equal("mention", entity.Type);
        Assert.Equal("ann", entity.GetAs<Mention>().Mentioned.Id);
    }

    [Fact]
    public void A_mention_among_entities_is_written_whole()
    {
        var activity = new Activity { Entities = [new Mention(new ChannelAccount("ann"), "@ann")] };

        Assert.Equal("""{"entities":[{"mentioned":{"id":"ann"},"text":"@ann","type":"mention"}]}""", JsonSerializer.Serialize(activity));
    }

    private static Entity Read(string json) => JsonSerializer.Deserialize<Entity>(json)!;

    private sealed record Place(string Type, string Town, int Floor);
}
