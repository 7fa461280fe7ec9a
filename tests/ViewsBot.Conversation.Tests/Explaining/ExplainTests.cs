using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.Explaining;

/// <summary>The explainer stands beside the waiting question: whatever is done in it, that question is asked again.</summary>
public sealed class ExplainTests(ProductFixture product) : IClassFixture<ProductFixture>
{
    private const string ToComingIn = """
        [OK] ×3               → Is somebody helping you?
        [I am on my own]      → Thank you. I will remember: I am on my own. | Let us practise first.
        [Start]               → How do you feel about…? | pizza
        [happy about it]      → Thank you. pizza: happy about it. | How do you feel about…? | rain
        [Skip]                → That was the practice. Now we start. | Let us look at your plan.
        [Not today] → What would you like to talk about?
        [my school day]       → What would you like to talk about?
        [That's all]          → Let us talk about: my school day
        [Start]               → How do you feel about…? | coming in
        """;

    private const string ToTheBoard = """
        [happy about it]      → Thank you. coming in: happy about it. | How do you feel about…? | classroom
        [Skip]                → Thank you. classroom: skipped. | How do you feel about…? | playtime
        [Skip]                → Thank you. playtime: skipped. | How do you feel about…? | lunch
        [Skip]                → Thank you. lunch: skipped. | How do you feel about…? | assembly
        [Skip]                → Thank you. assembly: skipped. | How do you feel about…? | toilets
        [Skip]                → Thank you. toilets: skipped. | How do you feel about…? | PE
        [Skip]                → Thank you. PE: skipped. | How do you feel about…? | trips
        [Skip]                → Thank you. trips: skipped. | How do you feel about…? | going home
        [Skip]                → Thank you. going home: skipped. | Here is your board.
        """;

    [Fact]
    public async Task Opens_at_a_picture_and_goes_on_to_the_same_picture()
    {
        var chat = await AtAsync(ToComingIn);

        await PlaysAsync(chat, """
            "what is this plan?"    → What would you like to know?
            [my plan]               → my plan
            [Next]                  → extra help at school
            [Back]                  → my plan
            [All the pictures]      → What would you like to know?
            [what school can do]    → what school can do
            [hearing]               → hearing
            [Go on]                 → How do you feel about…? | coming in
            [What is this plan?]    → What would you like to know?
            "the circle"            → the circle
            "next"                  → what can help
            "go back"               → the circle
            "go on"                 → How do you feel about…? | coming in
            """);
    }

    [Fact]
    public async Task Opens_at_a_place_to_write_and_goes_on_to_the_same_place()
    {
        var chat = await AtAsync($"""
            {ToComingIn}
            {ToTheBoard}
            [This is right]         → You have done one topic.
            [Go on]                 → What would you like to tell me more about?
            [coming in]             → What would you like to say about this? | coming in
            """);

        await PlaysAsync(chat, """
            "what is sen support"   → extra help at school
            [Go on]                 → What would you like to say about this? | coming in
            "It is loud."           → Thank you. I kept your words. | What would you like to tell me more about?
            """);
        Assert.Equal("It is loud.", Assert.Single((await chat.RecordAsync()).Words).Text);
    }

    [Theory]
    [InlineData("child", "what's an EHCP", "a bigger plan")]
    [InlineData("child", "who is who?", "who is who")]
    [InlineData("child", "wot is a senko", "who is who")]
    [InlineData("child", "what's APDR", "the circle")]
    [InlineData("child", "what is sen suport", "extra help at school")]
    [InlineData("child", "what are my rights", "What would you like to know?")]
    [InlineData("young-person", "what are my rights?", "my rights")]
    [InlineData("young-person", "whats the local offer", "What would you like to know?")]
    [InlineData("parent", "What is an EHCP?", "EHC plan")]
    [InlineData("parent", "what is the local offer", "Local Offer")]
    [InlineData("parent", "what can i expect from school", "what to expect from school")]
    [InlineData("parent", "what is this plan", "What would you like to know?")]
    public async Task A_typed_question_opens_its_own_page_and_goes_on_to_the_same_question(string audience, string asked, string heading)
    {
        var chat = await product.Product.InviteAsync(audience);
        await chat.PassesHelloAsync();
        var before = chat.InFocus.Heading;

        await chat.SaysAsync(asked);

        Assert.Equal(heading, chat.InFocus.Heading);
        await chat.TapsAsync("Go on");
        Assert.Equal(before, chat.InFocus.Heading);
        Assert.Empty((await chat.RecordAsync()).Words);
    }

    [Fact]
    public async Task While_a_page_is_open_a_typed_question_opens_another()
    {
        var chat = await AtAsync(ToComingIn);

        await PlaysAsync(chat, """
            "what is apdr"          → the circle
            "what is an ehcp"       → a bigger plan
            "go on"                 → How do you feel about…? | coming in
            """);
    }

    [Fact]
    public async Task Opens_at_check_and_change_and_goes_on_to_the_same_board()
    {
        var chat = await AtAsync($"{ToComingIn}\n{ToTheBoard}");

        await PlaysAsync(chat, """
            [What is this plan?]    → What would you like to know?
            [a bigger plan]         → a bigger plan
            [Hear it]               → a bigger plan
            [Go back]               → other people who help
            [Break]                 → Let us have a break.
            [Go on]                 → Here is your board.
            [This is right]         → You have done one topic.
            """);
    }

    [Fact]
    public async Task A_page_asks_nothing_so_that_skipping_it_skips_no_question()
    {
        var chat = await AtAsync(ToComingIn);

        await PlaysAsync(chat, """
            [What is this plan?]    → What would you like to know?
            [Skip]                  → How do you feel about…? | coming in
            [What is this plan?]    → What would you like to know?
            [Go back]               → How do you feel about…? | coming in
            [What is this plan?]    → What would you like to know?
            [I don't know]          → How do you feel about…? | coming in
            """);
        Assert.Empty((await chat.RecordAsync()).Placements);
    }

    [Fact]
    public async Task An_answer_may_be_given_while_a_page_is_open()
    {
        var chat = await AtAsync(ToComingIn);

        await PlaysAsync(chat, """
            [What is this plan?]    → What would you like to know?
            "i like it"             → Thank you. coming in: happy about it. | How do you feel about…? | classroom
            """);
    }

    [Fact]
    public async Task What_is_typed_on_a_page_does_not_answer_a_question_that_was_not_shown_yet()
    {
        var chat = await product.Product.InviteAsync("parent");

        await PlaysAsync(chat, """
            [OK] ×3                     → Are you on your own, or is somebody with you?
            [I am on my own]            → Thank you. I will remember: I am on my own. | Let us look at your child's plan.
            [Not today]                 → What would you like to talk about?
            [understanding the system]  → What would you like to talk about?
            [That's all]                → Let us talk about: understanding the system
            [Start]                     → How clear is…? | SEN Support
            [not clear]                 → Thank you. SEN Support: not clear. | SEN Support
            "not about us"              → How clear is…? | assess-plan-do-review
            """);
        Assert.Equal(["understanding-the-system/sen-support"], (await chat.RecordAsync()).Placements.Select(placed => placed.Option));
    }

    [Fact]
    public async Task A_tap_that_names_no_page_is_answered_with_the_question()
    {
        var chat = await AtAsync(ToComingIn);

        await chat.SendsAsync(new { type = "message", value = new { ask = "explain", choice = "no-such-page" } });

        Assert.Equal("I could not use that. Here is your card again. | How do you feel about…? | coming in", chat.InFocus.Line);
    }

    [Fact]
    public async Task Harm_is_heard_there_as_everywhere()
    {
        var chat = await AtAsync("[What is this plan?] → What would you like to know?");

        await chat.SaysAsync("my uncle hits me");

        Assert.Equal("Thank you for telling me.", chat.InFocus.Heading);
        Assert.Equal("my uncle hits me", Assert.Single((await chat.RecordAsync()).Alerts).Text);
    }

    [Fact]
    public async Task A_question_is_ticked_and_left_again_and_the_last_of_both_counts()
    {
        var chat = await AtAsync(ToComingIn);

        await PlaysAsync(chat, """
            [What is this plan?]    → What would you like to know?
            [questions I can ask]   → questions I can ask
            [Who will help me?]     → Thank you. | questions I can ask
            "what will change"      → Thank you. | questions I can ask
            [What will change?]     → Thank you. | questions I can ask
            [Go on]                 → How do you feel about…? | coming in
            """);
        Assert.Equal(
            ["ask-at-meeting/who-helps take", "ask-at-meeting/what-changes take", "ask-at-meeting/what-changes leave"],
            (await chat.RecordAsync()).Choices.Select(choice => $"{choice.Prompt} {choice.Choice}"));
    }

    private async Task<ScriptedChat> AtAsync(string table)
    {
        var chat = await product.InviteAsync();

        await PlaysAsync(chat, table);

        return chat;
    }
}
