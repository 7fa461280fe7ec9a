using ViewsBot.Conversation.Tests.Loop;
using ViewsBot.Records.Plans;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests;

/// <summary>Where a card asks for yes or no, a plain one that is typed is read as that, and is never kept as words.</summary>
public sealed class YesAndNoTests(ProductFixture fixture) : IClassFixture<ProductFixture>
{
    private const string News = "This is one of your next steps:";

    [Theory]
    [InlineData("no")]
    [InlineData("nope")]
    [InlineData("not quite")]
    [InlineData("No, not quite.")]
    [InlineData("not relly")]
    [InlineData("that's not what I meant")]
    public async Task No_to_is_that_right_asks_what_was_meant_and_keeps_those_words_alone(string no)
    {
        var (chat, school, reply) = await AtNewsAsync();

        await PlaysAsync(chat, $"""
            "{no}"             → What did you mean?
            "I meant later."   → Thank you. I kept your words. | Is somebody helping you?
            """);

        Assert.False(await WasMeantAsync(school, reply));
        Assert.Equal("I meant later.", Assert.Single((await chat.RecordAsync()).Words).Text);
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("yeah")]
    [InlineData("yep!")]
    [InlineData("that's right")]
    [InlineData("exactly")]
    public async Task Yes_to_is_that_right_is_yes(string yes)
    {
        var (chat, school, reply) = await AtNewsAsync();

        await PlaysAsync(chat, $"""
            "{yes}" → Thank you. | Is somebody helping you?
            """);

        Assert.True(await WasMeantAsync(school, reply));
        Assert.Empty((await chat.RecordAsync()).Words);
    }

    [Theory]
    [InlineData("no I meant the other step")]
    [InlineData("yes but not on Mondays")]
    [InlineData("yes and no")]
    [InlineData("it depends")]
    public async Task What_says_more_than_that_is_neither_and_is_kept_word_for_word(string said)
    {
        var (chat, school, reply) = await AtNewsAsync();

        await chat.SaysAsync(said);

        Assert.Equal(News, chat.InFocus.Heading);
        Assert.Empty((await school.PlanAsync()).Replies.Single(one => one.Reply.Id == reply).Answers);
        Assert.Equal(said, Assert.Single((await chat.RecordAsync()).Words).Text);
    }

    [Theory]
    [InlineData("child", "OK|OK|OK", "no", "Let us practise first.")]
    [InlineData("child", "OK|OK|OK|I am on my own|Start|happy about it|happy about it", "nope", "What would you like to talk about?")]
    [InlineData("child", "OK|OK|OK|I am on my own|Start|happy about it|happy about it", "yes please", "How is this going?")]
    [InlineData("child", "", "no thanks", "Let us have a break.")]
    [InlineData("child", "", "yes", "Mrs Okafor and Mr Davies will see your answers.")]
    [InlineData("child", "OK|OK", "yes", "Is somebody helping you?")]
    [InlineData("parent", "OK|OK", "ok then", "Are you on your own, or is somebody with you?")]
    public async Task Each_card_that_asks_for_yes_or_no_reads_it(string audience, string taps, string typed, string heading)
    {
        var chat = await fixture.Product.InviteAsync(audience);
        foreach (var tap in taps.Split('|', StringSplitOptions.RemoveEmptyEntries)) { await chat.TapsAsync(tap); }

        await chat.SaysAsync(typed);

        Assert.Equal(heading, chat.InFocus.Heading);
        Assert.Empty((await chat.RecordAsync()).Words);
    }

    [Theory]
    [InlineData("\"no\"")]
    [InlineData("\"nothing\"")]
    [InlineData("\"nothing more\"")]
    [InlineData("[Nothing more]")]
    [InlineData("[Skip]")]
    public async Task No_to_anything_else_at_home_is_no_strategy(string no)
    {
        var chat = await AtHomeIdeasAsync();

        await PlaysAsync(chat, $"""
            "A timer with sand."    → Thank you. I kept your words. | Is there anything else that works at home?
            "Music at bedtime: 1 song."   → Thank you. I kept your words. | Anything more that works at home?
            {no}                    → What would you like to talk about?
            """);

        Assert.Equal(["A timer with sand.", "Music at bedtime: 1 song."], (await chat.RecordAsync()).Words.Select(words => words.Text));
    }

    [Fact]
    public async Task Whoever_keeps_an_empty_page_is_told_how_to_write()
    {
        var chat = await AtHomeIdeasAsync();

        await PlaysAsync(chat, """
            [Keep this]             → Write what you want to say. Then tap Keep this. You can skip or have a break. | What works at home that school could use?
            "A timer with sand."    → Thank you. I kept your words. | Is there anything else that works at home?
            "help"                  → Write what you want to say. Then tap Keep this. You can skip or have a break. | Is there anything else that works at home?
            [Nothing more]          → What would you like to talk about?
            [That's all]            → Is there anything else today?
            [No, nothing else]      → What would you like to tell me more about?
            [Nothing more]          → What would you like to celebrate about your child?
            [My own words]          → What would you like to celebrate about your child?
            [Keep this]             → Write what you want to say. Then tap Keep this. You can skip or have a break. | What would you like to celebrate about your child?
            """);
    }

    [Fact]
    public async Task No_to_anything_not_to_share_ends_the_choosing()
    {
        var chat = await fixture.Product.InviteAsync("young-person", bornOn: DateOnly.FromDateTime(DateTime.Today).AddYears(-18));
        foreach (var tap in (string[])[.. Hello.Read, "I am on my own", "Start", "happy about it", "happy about it", "Yes, look at it", "going well"]) { await chat.TapsAsync(tap); }
        var before = chat.InFocus.Heading;
        await chat.SaysAsync("who sees this?");
        await chat.TapsAsync("Staff at my meeting");
        Assert.Equal("Anything you do not want to share, or only with one person?", chat.InFocus.Heading);

        await chat.SaysAsync("no");

        Assert.Equal(before, chat.InFocus.Heading);
        Assert.Empty((await chat.RecordAsync()).Words);
    }

    [Fact]
    public async Task A_decision_asks_nothing_so_that_only_yes_goes_on()
    {
        var chat = await fixture.InviteAsync();
        await chat.PassesHelloAsync();
        var school = await AtSchool.OfAsync(fixture.Product, chat);
        await school.DecideAsync((await school.PlanAsync()).Plan.NextSteps.First(), Decided.Met, "You can do it now.");
        var again = await chat.OpenAgainAsync();
        var heading = again.InFocus.Heading;

        await again.SaysAsync("no");
        Assert.Equal(heading, again.InFocus.Heading);
        await again.SaysAsync("yes");

        Assert.Equal("How was your meeting?", again.InFocus.Heading);
        Assert.Equal("no", Assert.Single((await again.RecordAsync()).Words).Text);
    }

    private async Task<ScriptedChat> AtHomeIdeasAsync()
    {
        var chat = await fixture.Product.InviteAsync("parent");
        foreach (var tap in (string[])[.. Hello.Read, "I am on my own", "Yes, look at it"]) { await chat.TapsAsync(tap); }
        while (chat.InFocus.Heading != "What works at home that school could use?") { await chat.TapsAsync(chat.InFocus.Choices.Contains("This is right") ? "This is right" : "Skip"); }

        return chat;
    }

    private async Task<(ScriptedChat Chat, AtSchool School, ReplyId Reply)> AtNewsAsync()
    {
        var chat = await fixture.InviteAsync();
        await chat.PassesHelloAsync();
        var school = await AtSchool.OfAsync(fixture.Product, chat);
        var reply = await school.ReplyAsync(new ReplyTo.OneStep((await school.PlanAsync()).Plan.NextSteps.First().Id), new ReplyKind.Did(), "It is done.");
        var again = await chat.OpenAgainAsync();
        Assert.Equal(News, again.InFocus.Heading);

        return (again, school, reply.Id);
    }

    private static async Task<bool> WasMeantAsync(AtSchool school, ReplyId reply) => (await school.PlanAsync()).Replies.Single(one => one.Reply.Id == reply).Answers.Single().WasMeant;
}
