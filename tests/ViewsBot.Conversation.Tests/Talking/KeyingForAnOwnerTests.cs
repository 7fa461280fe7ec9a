using ViewsBot.Conversation.Tests.WhoSees;

namespace ViewsBot.Conversation.Tests.Talking;

/// <summary>A young person who owns their views gives some by telephone: whoever keys them is shown what they key, and nothing that was closed to them.</summary>
public sealed class KeyingForAnOwnerTests(ProductFixture fixture) : IClassFixture<ProductFixture>
{
    private const string Question = "How is … going?";

    private static readonly string[] ToTheirTopics = ["ok", "ok", "ok", "I am on my own", "start", "1", "1", "not today"];

    private static readonly string[] ToLessons = [.. ToTheirTopics, "lessons", "that's all", "start"];

    private static readonly string[] PastTheOthers = [.. Enumerable.Repeat("skip", 9)];

    [Fact]
    public async Task What_they_said_before_is_on_no_card_and_what_is_keyed_now_is()
    {
        var owner = await Owner.WhoSaidThingsAsync(fixture.Product);

        var call = await CallAsync(owner, [.. ToLessons, "3", .. PastTheOthers]);

        Assert.DoesNotContain("Zebrafinch", call.Seen, StringComparison.Ordinal);
        Assert.DoesNotContain("(chosen)", CardWith(call, Question, Owner.Option), StringComparison.Ordinal);
        Assert.Contains(Owner.Option, ColumnOf(call.LastCard, "not going well"), StringComparison.Ordinal);
        Assert.DoesNotContain(Owner.Option, ColumnOf(call.LastCard, "going well"), StringComparison.Ordinal);
        var placed = Assert.Single((await owner.Chat.RecordAsync()).Placements, placed => placed.Option == "lessons/understanding-the-work");
        Assert.Equal(["left", "right"], placed.History.Select(before => before.Place));
    }

    [Fact]
    public async Task The_next_call_does_not_show_what_was_keyed_in_this_one()
    {
        var owner = await Owner.WhoSaidThingsAsync(fixture.Product);
        var first = await CallAsync(owner, [.. ToLessons, "3", .. PastTheOthers]);

        var next = await CallAsync(owner, []);

        Assert.DoesNotContain($"not asked yet: {Owner.Option}", first.LastCard, StringComparison.Ordinal);
        Assert.Contains($"not asked yet: {Owner.Option}", next.LastCard, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_they_share_with_the_meeting_its_SENCO_is_shown_on_the_telephone_too()
    {
        var owner = await Owner.WhoSaidThingsAsync(fixture.Product);
        await owner.Chat.SaysAsync("who sees this?");
        await owner.Chat.TapsAsync("Staff at my meeting");

        var call = await CallAsync(owner, ToLessons);

        Assert.Contains("going well (chosen)", CardWith(call, Question, Owner.Option), StringComparison.Ordinal);
    }

    /// <summary>The last card that has all these words.</summary>
    private static string CardWith(Terminal call, params string[] words) =>
        call.Seen.Split("\n> ").Last(card => words.All(word => card.Contains(word, StringComparison.Ordinal)));

    /// <summary>What stands in a column of a board, from its heading to the next picture's.</summary>
    private static string ColumnOf(string board, string heading)
    {
        var lines = board.Split('\n').Select(line => line.Trim()).ToList();

        return string.Join('\n', lines.SkipWhile(line => line != heading).Skip(1).TakeWhile(line => !line.StartsWith('[')));
    }

    private Task<Terminal> CallAsync(Owner owner, string[] typed) =>
        Terminal.RunAsync(fixture.Product.DataFolder, ["--phone", owner.Chat.Invited.Code], ["demo-senco", "demo-school-1", .. typed]);
}
