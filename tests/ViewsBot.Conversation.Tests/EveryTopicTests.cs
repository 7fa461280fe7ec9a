using ViewsBot.Content;
using ViewsBot.Testing;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests;

/// <summary>Each audience's conversations from hello to goodbye, through every topic it has; the tables stand in <c>Transcripts</c>.</summary>
public sealed class EveryTopicTests(ProductFixture product) : IClassFixture<ProductFixture>
{
    private static readonly Deck _deck = Deck.Load(Repository.Cards);

    public static TheoryData<string> Audiences => [.. _deck.Topics.Audiences];

    [Theory]
    [MemberData(nameof(Audiences))]
    public async Task Goes_as_the_table_says_and_every_option_is_kept(string audience)
    {
        var answered = new List<string>();

        foreach (var table in Tables(audience))
        {
            var chat = await product.Product.InviteAsync(audience);

            Assert.Equal("Hello.", chat.InFocus.Line);
            Assert.Equal(Transcript.Tidy(table), await chat.PlayAsync(table));
            answered.AddRange((await chat.RecordAsync()).Placements.Select(placed => placed.Option));
        }

        Assert.Equal(_deck.Topics.For(audience).SelectMany(topic => topic.Options).Select(option => option.Key), answered);
    }

    private static IEnumerable<string> Tables(string audience) =>
        File.ReadAllText(Path.Combine(Repository.Root, "tests", "ViewsBot.Conversation.Tests", "Transcripts", audience + ".txt")).Split("\n\n");
}
