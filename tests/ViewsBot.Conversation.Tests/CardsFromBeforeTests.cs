using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests;

/// <summary>What is tapped on a card from before says nothing about the question that is asked now.</summary>
public sealed class CardsFromBeforeTests(ProductFixture fixture) : IClassFixture<ProductFixture>
{
    private static readonly string[] ToTheFirstPicture = [.. Hello.Read, "I am on my own", "Start", "happy about it", "happy about it", "Not today", "my school day", "That's all", "Start"];

    [Theory]
    [InlineData("Skip")]
    [InlineData("Not about me")]
    [InlineData("I don't know")]
    public async Task No_answer_on_a_card_that_asked_no_picture_leaves_the_picture_that_is_asked_now(string control)
    {
        var chat = await fixture.InviteAsync();
        foreach (var tap in ToTheFirstPicture) { await chat.TapsAsync(tap); }

        await chat.TapsAsync(chat.Cards[0], control);

        Assert.Equal("coming in", chat.InFocus.Word);
        Assert.Empty((await chat.RecordAsync()).Placements);
    }

    [Fact]
    public async Task No_answer_beside_a_break_leaves_the_picture_beneath_it()
    {
        var chat = await fixture.InviteAsync();
        foreach (var tap in ToTheFirstPicture) { await chat.TapsAsync(tap); }
        await chat.TapsAsync("Break");

        await chat.TapsAsync("Skip");

        Assert.Equal("coming in", chat.InFocus.Word);
        Assert.Empty((await chat.RecordAsync()).Placements);
    }

    [Fact]
    public async Task Who_tells_changes_the_helper_and_asks_to_tell_again_is_heard_again()
    {
        var chat = await fixture.InviteAsync();
        await chat.TapsAsync("Break");
        var pause = chat.InFocus;
        await chat.TapsAsync("I need to tell someone");
        await chat.TapsAsync(pause, "Change who helps me");

        await chat.TapsAsync("I need to tell someone");

        Assert.Equal(2, (await chat.RecordAsync()).Alerts.Count);
    }

    [Fact]
    public async Task A_helper_who_answers_from_now_on_has_an_empty_board_to_tell_more_about_and_the_conversation_goes_on()
    {
        var chat = await fixture.InviteAsync();
        foreach (var tap in ToTheFirstPicture) { await chat.TapsAsync(tap); }
        var helper = chat.Cards.Single(card => card.Heading == "Is somebody helping you?");
        for (var picture = 0; picture < 9; picture++) { await chat.TapsAsync("in the middle"); }
        await chat.TapsAsync("This is right");
        await chat.TapsAsync("Go on");

        await chat.TapsAsync(helper, "Someone answers for me");
        await chat.TapsAsync("Nothing more");

        Assert.Equal("What would you like to celebrate?", chat.InFocus.Heading);
    }

    [Fact]
    public async Task A_finished_card_of_topics_or_plan_says_that_all_stays_and_how_to_change_it()
    {
        var chat = await fixture.InviteAsync();
        foreach (var tap in ToTheFirstPicture) { await chat.TapsAsync(tap); }
        await chat.TapsAsync("happy about it");
        var topics = chat.Cards.Last(card => card.Heading == "What would you like to talk about?");
        var plan = chat.Cards.Single(card => card.Heading == "Let us look at your plan.");
        var start = chat.Cards.Last(card => card.Choices.Contains("Start"));

        foreach (var (card, tap) in new[] { (topics, "people"), (topics, "my school day"), (topics, "That's all"), (plan, "Yes, look at it"), (plan, "Not today"), (start, "Start"), (topics, "Skip"), (plan, "Skip") })
        {
            await chat.TapsAsync(card, tap);
            Assert.Equal((tap, "That card is done. Every answer stays as it is. Tap Go back to change it. | How do you feel about…? | classroom"), (tap, chat.InFocus.Line));
        }

        Assert.Single((await chat.RecordAsync()).Placements);
        await chat.TapsAsync("Go back");
        Assert.Equal("coming in", chat.InFocus.Word);
    }

    [Fact]
    public async Task What_a_card_from_before_asks_of_the_conversation_is_done_as_on_the_card_that_is_asked_now()
    {
        var chat = await fixture.InviteAsync();
        await chat.PassesHelloAsync();
        await chat.TapsAsync("More or fewer answers");
        var howMany = chat.InFocus;
        await chat.TapsAsync("three answers");

        await chat.TapsAsync(chat.Cards[0], "Not now");
        Assert.Contains("Another day", chat.InFocus.Choices);
        await chat.TapsAsync("Go on");
        await chat.TapsAsync(howMany, "How many pictures at a time?");

        Assert.Equal("How many pictures at a time?", chat.InFocus.Heading);
    }
}
