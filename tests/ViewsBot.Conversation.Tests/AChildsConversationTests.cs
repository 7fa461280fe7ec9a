using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests;

/// <summary>A child's whole conversation, and each way it can turn.</summary>
public sealed class AChildsConversationTests(ProductFixture product) : IClassFixture<ProductFixture>
{
    private const string ToPlaytime = """
        [OK] ×3               → Is somebody helping you?
        [I am on my own]      → Thank you. I will remember: I am on my own. | Let us practise first.
        [Start]               → How do you feel about…? | pizza
        [happy about it]      → Thank you. pizza: happy about it. | How do you feel about…? | rain
        [in the middle]       → That was the practice. Now we start. | Let us look at your plan.
        [Not today] → What would you like to talk about?
        [my school day]       → What would you like to talk about?
        [That's all]          → Let us talk about: my school day
        [Start]               → How do you feel about…? | coming in
        [happy about it]      → Thank you. coming in: happy about it. | How do you feel about…? | classroom
        [in the middle]       → Thank you. classroom: in the middle. | How do you feel about…? | playtime
        """;

    private const string FromPlaytimeToTheBoard = """
        [not happy about it]  → Thank you. playtime: not happy about it. | How do you feel about…? | lunch
        [I don't know]        → Thank you. lunch: I don't know. | How do you feel about…? | assembly
        [Skip]                → Thank you. assembly: skipped. | How do you feel about…? | toilets
        [Not about me]        → Thank you. toilets: not about me. | How do you feel about…? | PE
        [Don't want to say]   → Thank you. PE: don't want to say. | How do you feel about…? | trips
        "i like it"           → Thank you. trips: happy about it. | How do you feel about…? | going home
        "2"                   → Thank you. going home: in the middle. | Here is your board.
        """;

    [Fact]
    public async Task Goes_from_hello_to_goodbye()
    {
        var chat = await product.InviteAsync();

        Assert.Equal("Hello.", chat.InFocus.Line);
        await PlaysAsync(chat, ToPlaytime);
        await PlaysAsync(chat, FromPlaytimeToTheBoard);
        await PlaysAsync(chat, """
            [This is right]       → You have done one topic.
            [Have a break]        → Let us have a break.
            [Go on]               → You have done one topic.
            [Go on]               → What would you like to tell me more about?
            [Go back]             → Here is your board.
            [This is right]       → You have done one topic.
            [Go on]               → What would you like to tell me more about?
            [playtime]            → What would you like to say about this? | playtime
            "Sam runs too fast!"  → Thank you. I kept your words. | What would you like to tell me more about?
            [Nothing more]        → What would you like to celebrate?
            [Skip] → Which picture shall we talk about most?
            [playtime]            → Thank you. | What are you proud of?
            "my tower"            → Thank you. I kept your words. | What one thing should stay the same?
            [trips]               → Thank you. | What one thing should be different?
            [Skip]                → How do you want to join your meeting?
            [Send my board]       → Thank you. | How was this for you?
            [this way did not suit me] → Thank you. | All done.
            """);
    }

    [Fact]
    public async Task Keeps_each_answer_as_itself_and_practice_not_at_all()
    {
        var chat = await product.InviteAsync();

        await chat.PlayAsync(ToPlaytime);
        await chat.PlayAsync(FromPlaytimeToTheBoard);

        var record = await chat.RecordAsync();

        Assert.Equal(
            [
                "my-school-day/coming-in left", "my-school-day/classroom middle", "my-school-day/playtime right",
                "my-school-day/lunch not-an-answer:dont-know", "my-school-day/assembly not-an-answer:skip",
                "my-school-day/toilets not-an-answer:not-about-me", "my-school-day/pe not-an-answer:dont-want-to-say",
                "my-school-day/trips left", "my-school-day/going-home middle",
            ],
            record.Placements.Select(placed => $"{placed.Option} {placed.Place}"));
        Assert.All(record.Placements, placed => Assert.Equal("alone", placed.Helper));
        Assert.Empty(record.Words);
    }

    [Fact]
    public async Task A_tap_on_an_earlier_card_changes_that_placement_and_keeps_the_first()
    {
        var chat = await product.InviteAsync();

        await chat.PlayAsync(ToPlaytime);
        await chat.TapsAsync(chat.Cards.First(card => card.Word == "coming in"), "not happy about it");

        Assert.Equal("Thank you. I changed it. coming in: not happy about it. | How do you feel about…? | playtime", chat.InFocus.Line);
        Assert.Equal(["left", "right"], (await chat.RecordAsync()).HistoryOf("my-school-day/coming-in"));
    }

    [Fact]
    public async Task The_board_asks_a_tapped_picture_again_and_keeps_its_history()
    {
        var chat = await product.InviteAsync();

        await chat.PlayAsync(ToPlaytime);
        await chat.PlayAsync(FromPlaytimeToTheBoard);
        await PlaysAsync(chat, """
            [playtime]            → How do you feel about…? | playtime
            [happy about it]      → Thank you. playtime: happy about it. | Here is your board.
            """);

        Assert.Equal(["right", "left"], (await chat.RecordAsync()).HistoryOf("my-school-day/playtime"));
    }

    [Fact]
    public async Task Goes_back_as_far_as_hello()
    {
        var chat = await product.InviteAsync();

        await chat.PlayAsync(ToPlaytime);
        await PlaysAsync(chat, """
            [Go back]             → How do you feel about…? | classroom
            "go back"             → How do you feel about…? | coming in
            [Go back]             → Let us talk about: my school day
            [Go back]             → What would you like to talk about?
            [Go back]             → Let us look at your plan.
            [Go back]             → How do you feel about…? | rain
            [Go back]             → How do you feel about…? | pizza
            [Go back]             → Let us practise first.
            [Go back]             → Is somebody helping you?
            [Go back]             → You may tell me you are not safe.
            [Go back]             → Mrs Okafor and Mr Davies will see your answers.
            [Go back]             → Hello.
            [Go back]             → Hello.
            """);
    }

    [Fact]
    public async Task A_break_says_that_nothing_is_lost_and_goes_on_where_it_was()
    {
        var chat = await product.InviteAsync();

        await chat.PlayAsync(ToPlaytime);
        await PlaysAsync(chat, """
            [Break]               → Let us have a break.
            [Go on]               → How do you feel about…? | playtime
            "stop"                → We stop here.
            "go on"               → How do you feel about…? | playtime
            """);
    }

    [Fact]
    public async Task Words_that_nothing_asked_for_are_kept_and_the_card_is_asked_again()
    {
        var chat = await product.InviteAsync();

        await chat.PlayAsync(ToPlaytime);
        await PlaysAsync(chat, """
            "The big boys take the ball and I watch." → Thank you. I kept your words. Now choose a picture. | How do you feel about…? | playtime
            """);

        var words = Assert.Single((await chat.RecordAsync()).Words);
        Assert.Equal(("tell-more/my-school-day/playtime", "The big boys take the ball and I watch.", false), (words.Prompt, words.Text, words.Read));
    }

    [Fact]
    public async Task Who_helps_is_kept_with_each_answer_and_an_answer_given_for_the_child_stands_apart()
    {
        var chat = await product.InviteAsync();

        await chat.PlayAsync(ToPlaytime);
        await PlaysAsync(chat, """
            [Break]                   → Let us have a break.
            [Change who helps me]     → Is somebody helping you?
            [Someone answers for me]  → Thank you. I will remember: Someone answers for me. | How do you feel about…? | playtime
            [Go back]                 → How do you feel about…? | classroom
            [happy about it]          → Thank you. classroom: happy about it. | How do you feel about…? | playtime
            """);

        var classroom = (await chat.RecordAsync()).Placements.Where(placed => placed.Option == "my-school-day/classroom");
        Assert.Equal(["middle alone", "left answered-for-me"], classroom.Select(placed => $"{placed.Place} {placed.Helper}"));
    }
}
