using ViewsBot.Records.Plans;
using ViewsBot.Testing;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.Loop;

/// <summary>What somebody wants celebrated, with whom, and that it is shown back to them on another day.</summary>
public sealed class CelebratingTests
{
    private static readonly string[] ToTellMeMore =
        [.. Hello.Read, "I am on my own", "Start", "happy about it", "happy about it", "Not today", "my school day", "That's all", "Start", "happy about it", .. Enumerable.Repeat("Skip", 8), "This is right", "Go on"];

    [Fact]
    public async Task Is_chosen_as_a_picture_kept_at_the_tap_for_the_child_alone_and_shown_back_on_another_day()
    {
        var clock = new ManualClock();
        await using var product = Product.Start(clock);
        var (chat, school) = await AtAsync(product);

        await PlaysAsync(chat, """
            [Nothing more]  → What would you like to celebrate?
            [coming in]     → Thank you. | Who shall celebrate it with you?
            """);
        Assert.Empty((await school.PlanAsync()).Celebrations);
        await PlaysAsync(chat, "[School] → Thank you. | Which picture shall we talk about most?");
        Assert.Equal((ShownTo.School, 2), (await school.PlanAsync()).Celebrations.Select(one => (one.Celebration.ShownTo, one.Celebration.Version)).Single());

        Assert.Equal("Which picture shall we talk about most?", (await chat.OpenAgainAsync()).InFocus.Heading);
        clock.Advance(TimeSpan.FromDays(1));
        var again = await chat.OpenAgainAsync();
        Assert.Equal(["You chose this to celebrate:", "coming in", "You chose: School."], again.InFocus.Texts);
        await PlaysAsync(again, "[OK] → Which picture shall we talk about most?");
    }

    [Fact]
    public async Task Is_said_in_own_words_and_changed_on_the_earlier_card()
    {
        await using var product = Product.Start();
        var (chat, school) = await AtAsync(product);

        await PlaysAsync(chat, """
            [Nothing more]            → What would you like to celebrate?
            [My own words]            → What would you like to celebrate?
            "I slept with no light."  → Thank you. I kept your words. | Who shall celebrate it with you?
            [Just me]                 → Thank you. | Which picture shall we talk about most?
            """);
        await chat.TapsAsync(chat.Cards.Last(card => card.Heading == "Who shall celebrate it with you?"), "Everyone");

        Assert.Equal("Thank you. | Which picture shall we talk about most?", chat.InFocus.Line);
        Assert.Equal(ShownTo.Everyone, Assert.Single((await school.PlanAsync()).Celebrations).Celebration.ShownTo);
        Assert.Equal("I slept with no light.", Assert.Single((await chat.RecordAsync()).Words).Text);
    }

    private static async Task<(ScriptedChat Chat, AtSchool School)> AtAsync(Product product)
    {
        var chat = await product.InviteAsync();

        foreach (var tap in ToTellMeMore) { await chat.TapsAsync(tap); }

        return (chat, await AtSchool.OfAsync(product, chat));
    }
}
