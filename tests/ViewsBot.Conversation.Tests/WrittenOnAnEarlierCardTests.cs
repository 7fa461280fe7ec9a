using ViewsBot.Conversation.Tests.Interrupting;
using ViewsBot.Conversation.Tests.Loop;
using ViewsBot.Records.Plans;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests;

/// <summary>A card with a place to write stays on the page when its question is done: what is written there is kept at what it asked, once, and the question that waits is asked again.</summary>
public sealed class WrittenOnAnEarlierCardTests(ProductFixture fixture) : IClassFixture<ProductFixture>
{
    private const string Done = "That card is done. Every answer stays as it is. Tap Go back to change it.";

    [Theory]
    [InlineData("child", "my-school-day/coming-in")]
    [InlineData("young-person", "lessons/understanding-the-work")]
    [InlineData("parent", "progress/reading-and-writing")]
    public async Task About_a_picture_words_are_kept_at_that_picture_and_nothing_written_is_answered_kindly(string audience, string option)
    {
        var chat = await Interrupted.All[audience].GoToAsync(fixture.Product, Waiting.Words);
        var about = chat.InFocus;
        await chat.TapsAsync("Skip");
        var question = chat.InFocus.Line;

        await chat.TapsAsync(about, "Keep this");
        Assert.Equal($"{Done} | {question}", chat.InFocus.Line);
        Assert.Empty((await chat.RecordAsync()).Words);

        await WritesAsync(chat, about, "It was better with the door open.");
        Assert.Equal($"Thank you. I kept your words. | {question}", chat.InFocus.Line);
        Assert.Equal(("tell-more/" + option, "It was better with the door open."), Assert.Single((await chat.RecordAsync()).Words.Select(words => (words.Prompt, words.Text))));
    }

    [Fact]
    public async Task While_another_place_to_write_waits_they_are_not_taken_for_its_answer()
    {
        var chat = await Interrupted.All["parent"].GoToAsync(fixture.Product, Waiting.Words);
        var about = chat.InFocus;
        await chat.PlayAsync("[Skip] →\n[Nothing more] →\n[Skip] →");
        var question = chat.InFocus.Line;

        await WritesAsync(chat, about, "He reads to his sister.");

        Assert.Equal($"Thank you. I kept your words. | {question}", chat.InFocus.Line);
        Assert.Equal("tell-more/progress/reading-and-writing", Assert.Single((await chat.RecordAsync()).Words).Prompt);
    }

    [Fact]
    public async Task While_a_picture_waits_it_is_asked_again_and_not_answered()
    {
        var chat = await Interrupted.All["child"].GoToAsync(fixture.Product, Waiting.Words);
        var about = chat.InFocus;
        await chat.PlayAsync("[Skip] →\n[Go back] ×2 →");
        var question = chat.InFocus.Line;
        Assert.EndsWith("going home", question, StringComparison.Ordinal);

        await WritesAsync(chat, about, "happy about it");

        Assert.Equal($"Thank you. I kept your words. Now choose a picture. | {question}", chat.InFocus.Line);
        var record = await chat.RecordAsync();
        Assert.Equal(("tell-more/my-school-day/coming-in", "happy about it"), Assert.Single(record.Words.Select(words => (words.Prompt, words.Text))));
        Assert.Equal("not-an-answer:skip", record.Placements.Single(placed => placed.Option == "my-school-day/going-home").Place);
    }

    [Fact]
    public async Task What_works_at_home_is_a_strategy_from_home_there_too()
    {
        var chat = await fixture.Product.InviteAsync("parent");
        await chat.PlayAsync("[OK] ×3 →\n[I am on my own] →\n[Yes, look at it] →\n[Skip] ×2 →\n[This is right] →\n[Skip] ×3 →");
        var home = chat.InFocus;
        Assert.Equal("What works at home that school could use?", home.Heading);
        await chat.TapsAsync("Skip");
        var question = chat.InFocus.Line;

        await WritesAsync(chat, home, "We sing the list of things to pack.");

        Assert.Equal($"Thank you. I kept your words. | {question}", chat.InFocus.Line);
        Assert.Equal("home-ideas/what-works", Assert.Single((await chat.RecordAsync()).Words).Prompt);
        var school = await AtSchool.OfAsync(fixture.Product, chat);
        Assert.Equal("We sing the list of things to pack.", Assert.Single((await school.PlanAsync()).Plan.Strategies, strategy => strategy.Said is not null).Words);
    }

    [Fact]
    public async Task What_was_meant_by_not_quite_is_a_new_view_about_the_same_thing_there_too()
    {
        var chat = await fixture.InviteAsync();
        await chat.PassesHelloAsync();
        var school = await AtSchool.OfAsync(fixture.Product, chat);
        var step = (await school.PlanAsync()).Plan.NextSteps.First();
        await school.ReplyAsync(new ReplyTo.OneStep(step.Id), new ReplyKind.Did(), "It is done.");
        var again = await chat.OpenAgainAsync();
        await again.TapsAsync("Not quite");
        var meant = again.InFocus;
        await again.TapsAsync("Skip");
        var question = again.InFocus.Line;

        await again.TapsAsync(meant, "Keep this");
        Assert.Equal($"{Done} | {question}", again.InFocus.Line);
        await WritesAsync(again, meant, "I meant the other step.");

        Assert.Equal($"Thank you. I kept your words. | {question}", again.InFocus.Line);
        Assert.Equal(("tell-more/" + step.Option.Value, "I meant the other step."), Assert.Single((await again.RecordAsync()).Words.Select(words => (words.Prompt, words.Text))));
        Assert.Contains((await school.PlanAsync()).Replies.Single().Answers, answer => answer is { WasMeant: false, Words: not null });
    }

    [Theory]
    [InlineData("tell-more/my-school-day/no-such-picture")]
    [InlineData("tell-more/practice/pizza")]
    [InlineData("not-quite/replies/of-nobody/1")]
    [InlineData("home-idea")]
    public async Task On_a_card_that_whoever_speaks_never_had_they_are_kept_beside_the_question_that_waits(string ask)
    {
        var chat = await fixture.InviteAsync();

        await chat.SendsAsync(new { type = "message", value = new { choice = "keep", ask, words = "It is loud." } });

        Assert.Equal("beside/welcome", Assert.Single((await chat.RecordAsync()).Words).Prompt);
    }

    private static Task WritesAsync(ScriptedChat chat, CardSeen card, string words) =>
        chat.SendsAsync(new { type = "message", value = new { choice = "keep", ask = card.DataOf("Keep this").GetProperty("ask").GetString(), words } });
}
