using ViewsBot.Conversation.Tests.Interrupting;
using ViewsBot.Conversation.Tests.Surveys;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests;

/// <summary>How long it is: said at the start, seen at every picture, and true however somebody answers.</summary>
public sealed class HowLongTests(ProductFixture product) : IClassFixture<ProductFixture>
{
    private const string ToPlan = """
        [OK] ×3           →
        [I am on my own]  →
        [Start]           →
        [happy about it]  →
        [happy about it]  →
        """;

    private const string ToTheFirstPicture = ToPlan + "\n" + """
        [Not today]       →
        [my school day]   →
        [That's all]      →
        [Start]           →
        """;

    [Theory]
    [InlineData("child", "Your plan has 4 pictures. A topic has about 9.")]
    [InlineData("young-person", "Your plan has 4 pictures. A topic has about 9.")]
    [InlineData("parent", "Your child's plan has 5 pictures. A topic has about 8.")]
    public async Task Hello_says_how_many_pictures_the_plan_has_and_about_how_many_a_topic(string audience, string howMany)
    {
        var chat = await product.Product.InviteAsync(audience);

        await chat.TapsAsync("OK");

        Assert.Contains(howMany, chat.InFocus.Texts);
    }

    [Fact]
    public async Task Hello_says_nothing_of_a_plan_where_there_is_none()
    {
        var chat = (await NextTime.InviteAsync(product.Product, await product.InviteAsync())).Chat;

        await chat.PassesHelloAsync();

        Assert.Contains("There are about 9 pictures in a topic.", chat.Cards[^3].Texts);
        Assert.DoesNotContain(chat.Cards.SelectMany(card => card.Texts), text => text.StartsWith("Your plan has", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_plan_is_one_walk_through_all_its_parts()
    {
        var chat = await product.InviteAsync();
        await chat.PlayAsync(ToPlan);

        Assert.Contains("There are 4 pictures.", chat.InFocus.Texts);
        Assert.Equal(
            ["Picture 1 of 4", "Picture 2 of 4", "board", "Picture 3 of 4", "Picture 4 of 4", "no progress"],
            await WalkAsync(chat, "Yes, look at it", "going well", "Skip", "This is right", "Not about me", "helps me"));
    }

    [Fact]
    public async Task Skipped_unknown_and_not_about_me_each_are_one_picture_done()
    {
        var chat = await product.InviteAsync();
        await chat.PlayAsync(ToTheFirstPicture);

        Assert.Equal(
            ["Picture 2 of 9", "Picture 3 of 9", "Picture 4 of 9", "Picture 5 of 9", "Picture 6 of 9"],
            await WalkAsync(chat, "Skip", "Not about me", "I don't know", "Don't want to say", "in the middle"));
    }

    [Fact]
    public async Task Going_back_and_starting_again_count_back_too_and_what_is_asked_beside_counts_nothing()
    {
        var chat = await product.InviteAsync();
        await chat.PlayAsync(ToTheFirstPicture);
        await WalkAsync(chat, "Skip", "Skip");

        Assert.Equal(["Picture 2 of 9", "no progress", "Picture 2 of 9"], await WalkAsync(chat, "Go back", "Change who helps me", "I am on my own"));
        await chat.SaysAsync("start again");

        Assert.Equal("Picture 1 of 9", ProgressOf(chat));
    }

    [Theory]
    [InlineData("two answers", "not happy about it")]
    [InlineData("yes or not sure", "not sure")]
    public async Task With_fewer_answers_there_are_as_many_pictures(string form, string answer)
    {
        var chat = await product.InviteAsync();
        await chat.PlayAsync("[OK] ×3 →\n[I am on my own] →");

        Assert.Equal(
            ["Picture 1 of 2", "no progress", "Picture 1 of 2", "Picture 2 of 2"],
            await WalkAsync(chat, "Start", "More or fewer answers", form, answer));

        await WalkAsync(chat, answer, "Not today", "my school day", "That's all");
        Assert.Contains("There are 9 pictures.", chat.InFocus.Texts);
        Assert.Equal(["Picture 1 of 9", "Picture 2 of 9", "Picture 3 of 9"], await WalkAsync(chat, "Start", answer, "Skip"));
    }

    [Fact]
    public async Task Of_several_topics_it_is_said_how_many_pictures_they_have_together_and_which_this_is()
    {
        var chat = await product.InviteAsync();
        await chat.PlayAsync(ToPlan + "\n[Not today] →\n[my school day] →\n[me] →\n[That's all] →");

        Assert.Contains("There are 17 pictures in all.", chat.InFocus.Texts);
        Assert.Contains("This is topic 1 of 2.", chat.InFocus.Texts);
        Assert.Contains("There are 9 pictures.", chat.InFocus.Texts);

        await WalkAsync(chat, ["Start", .. Enumerable.Repeat("Skip", 9), "This is right"]);
        Assert.Contains("Another topic comes next.", chat.InFocus.Texts);
        await chat.TapsAsync("Go on");

        Assert.Contains("This is topic 2 of 2.", chat.InFocus.Texts);
        Assert.Contains("There are 8 pictures.", chat.InFocus.Texts);
        Assert.DoesNotContain(chat.InFocus.Texts, text => text.EndsWith("in all.", StringComparison.Ordinal));
        Assert.Equal(["Picture 1 of 8"], await WalkAsync(chat, "Start"));
    }

    [Fact]
    public async Task Of_one_topic_nothing_is_said_of_others()
    {
        var chat = await product.InviteAsync();
        await chat.PlayAsync(ToPlan + "\n[Not today] →\n[me] →\n[That's all] →");

        Assert.DoesNotContain(chat.InFocus.Texts, text => text.StartsWith("This is topic", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_survey_says_it_of_its_own_topics_and_promises_nothing_after_the_last()
    {
        using var survey = await StaffSurvey.MakeAsync(product.Product, "Form class", "child/me");
        var chat = await survey.OpenAsync();
        Assert.Contains("There are about 8 pictures in a topic.", chat.InFocus.Texts);

        await WalkAsync(chat, [.. Hello.Read, "Start", .. Enumerable.Repeat("Skip", 8), "This is right"]);

        Assert.Contains("That was the last one.", chat.InFocus.Texts);
    }

    [Fact]
    public async Task Whoever_asks_how_long_it_is_is_told_what_is_left_and_asked_the_same_again()
    {
        var chat = await product.InviteAsync();

        await PlaysAsync(chat, """
            "how long does this take"  → Your plan has 4 pictures. A topic has about 9. | Hello.
            [OK] ×3                    → Is somebody helping you?
            "how many more"            → Your plan has 4 pictures. A topic has about 9. | Is somebody helping you?
            """);
        await chat.PlayAsync("[I am on my own] →\n[Start] →\n[happy about it] →\n[happy about it] →\n[Not today] →\n[my school day] →\n[me] →\n[That's all] →");
        await PlaysAsync(chat, """
            "how long is it"           → Pictures left: 17. There is no hurry. | Let us talk about: my school day
            [Start]                    → How do you feel about…? | coming in
            [Skip]                     → Thank you. coming in: skipped. | How do you feel about…? | classroom
            "are we nearly there"      → Pictures left: 16. There is no hurry. | How do you feel about…? | classroom
            [Break]                    → Let us have a break.
            "how many pictures are left" → Pictures left: 16. There is no hurry. | How do you feel about…? | classroom
            [Skip] ×8                  → Thank you. going home: skipped. | Here is your board.
            "how long"                 → Pictures left: 8. There is no hurry. | Here is your board.
            """);
        await chat.PlayAsync("[This is right] →\n[Go on] →\n[Start] →\n[Skip] ×8 →");
        await PlaysAsync(chat, """
            "how much longer"          → A few questions come next. | Here is your board.
            """);

        Assert.Empty((await chat.RecordAsync()).Words);
    }

    [Theory]
    [InlineData("child", "Which picture shall we talk about most?", 6)]
    [InlineData("parent", "What makes you proud?", 13)]
    public async Task At_the_closing_questions_it_is_said_how_many_are_left_and_at_the_end_that_it_is_the_last(string audience, string first, int questions)
    {
        var chat = await Interrupted.All[audience].GoToAsync(product.Product, Waiting.Board);
        await SkipUntilAsync(chat, first);

        for (var left = questions; left > 0; left--)
        {
            var (asked, word) = (chat.InFocus.Heading, chat.InFocus.Heading == "What do you want to ask at the meeting?" ? "help" : "how long");
            await chat.SaysAsync(word);
            if (word == "how long") { Assert.Equal($"Questions left: {left}. There is no hurry. | {asked}", chat.InFocus.Line); }
            await chat.TapsAsync("Skip");
        }

        await chat.SaysAsync("are we nearly there");
        Assert.StartsWith("This is the last card. There is nothing more to answer. | ", chat.InFocus.Line, StringComparison.Ordinal);
        Assert.Empty((await chat.RecordAsync()).Words);
    }

    [Fact]
    public async Task What_somebody_wants_to_ask_at_the_meeting_or_says_about_a_picture_is_kept_even_if_it_asks_how_long()
    {
        var chat = await Interrupted.All["parent"].GoToAsync(product.Product, Waiting.Words);
        await chat.SaysAsync("how long does this take");
        await SkipUntilAsync(chat, "What do you want to ask at the meeting?");
        await chat.SaysAsync("How long will it take?");

        Assert.Equal(["tell-more/progress/reading-and-writing", "closing/ask-at-meeting"], (await chat.RecordAsync()).Words.Select(words => words.Prompt));
    }

    [Theory]
    [InlineData("5")]
    [InlineData("five")]
    [InlineData("12")]
    public async Task A_number_of_pictures_that_there_is_not_is_asked_again_and_not_kept(string number)
    {
        var chat = await product.InviteAsync();
        await chat.PlayAsync("[OK] ×3 →\n[More or fewer answers] →\n[How many pictures at a time?] →");

        await PlaysAsync(chat, $"""
            "{number}" → Read it, or tap Hear it. Then tap one. You can skip or have a break. | How many pictures at a time?
            "2"        → Thank you. I will show: two pictures at a time. | Is somebody helping you?
            """);

        Assert.Empty((await chat.RecordAsync()).Words);
    }

    [Fact]
    public async Task In_a_survey_it_is_said_of_its_own_topics()
    {
        using var survey = await StaffSurvey.MakeAsync(product.Product, "Form class", "child/me");
        var chat = await survey.OpenAsync();

        await chat.SaysAsync("how long");
        Assert.StartsWith("There are about 8 pictures in a topic. | ", chat.InFocus.Line, StringComparison.Ordinal);
        await WalkAsync(chat, [.. Hello.Read, "Start", "Skip"]);
        await chat.SaysAsync("how long");
        Assert.StartsWith("Pictures left: 7. There is no hurry. | ", chat.InFocus.Line, StringComparison.Ordinal);
    }

    private static async Task SkipUntilAsync(ScriptedChat chat, string heading)
    {
        for (var cards = 0; chat.InFocus.Heading != heading; cards++)
        {
            Assert.True(cards < 40, $"Forty cards do not lead there; the last was: {chat.InFocus.Line}");
            await chat.TapsAsync(chat.InFocus.Choices.Contains("This is right") ? "This is right" : "Skip");
        }
    }

    private static async Task<IReadOnlyList<string>> WalkAsync(ScriptedChat chat, params string[] taps)
    {
        var seen = new List<string>();

        foreach (var tap in taps)
        {
            await chat.TapsAsync(tap);
            seen.Add(ProgressOf(chat));
        }

        return seen;
    }

    private static string ProgressOf(ScriptedChat chat) =>
        chat.InFocus.Texts.FirstOrDefault(text => text.StartsWith("Picture ", StringComparison.Ordinal)) ?? (chat.InFocus.Choices.Contains("This is right") ? "board" : "no progress");
}
