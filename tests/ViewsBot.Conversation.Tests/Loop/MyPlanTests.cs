using ViewsBot.Records.Plans;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.Loop;

/// <summary>The conversation over the plan: each next step, target and funded provision, and for parents what helps at home.</summary>
public sealed class MyPlanTests(ProductFixture fixture) : IClassFixture<ProductFixture>
{
    private static readonly string[] PastPractice = [.. Hello.Read, "I am on my own", "Start", "happy about it", "happy about it"];

    [Theory]
    [InlineData("child")]
    [InlineData("young-person")]
    public async Task Shows_each_item_in_the_persons_own_words_and_keeps_what_they_say_of_it(string audience)
    {
        var (chat, plan) = await AtPlanAsync(audience, PastPractice);
        var (first, second) = (plan.NextSteps.First(), plan.NextSteps.Last());
        var (target, provision) = (plan.Targets.Single(), plan.Provisions.Single());

        await PlaysAsync(chat, $"""
            [Yes, look at it]     → How is this going? | {first.PlainWords}
            [going well]          → Thank you. {first.PlainWords![..^1]}: going well. | How is this going? | {second.PlainWords}
            "not so good"         → Thank you. {second.PlainWords![..^1]}: not going well. | Here is your board.
            [This is right]       → How is this going? | {target.PlainWords}
            [sometimes]           → Thank you. {target.PlainWords![..^1]}: sometimes. Tap Go back to change it. | How is this for you? | {provision.PlainWords}
            [Not tried]           → Thank you. {provision.PlainWords![..^1]}: not tried. Tap Go back to change it. | What would you like to talk about?
            """);

        Assert.Equal(
            [$"{first.Option} left", $"{second.Option} right", $"{target.Option} middle", $"{provision.Option} not-an-answer:not-tried"],
            (await chat.RecordAsync()).Placements.Select(placed => $"{placed.Option} {placed.Place}"));
    }

    [Fact]
    public async Task Asks_a_parent_about_each_item_in_words_between_adults_with_what_the_money_is_for()
    {
        var (chat, plan) = await AtPlanAsync("parent", [.. Hello.Read, "I am on my own"]);
        var (first, second) = (plan.NextSteps.First(), plan.NextSteps.Last());
        var (target, provision, strategy) = (plan.Targets.Single(), plan.Provisions.Single(), plan.Strategies.Single(one => one.From == StrategyFrom.School));

        await PlaysAsync(chat, $"""
            [Yes, look at it]     → How is this going? | {first.Words}
            [going well]          → Thank you. {first.Words[..^1]}: going well. | How is this going? | {second.Words}
            [going well]          → Thank you. {second.Words[..^1]}: going well. | Here are your answers.
            [This is right]       → How is this going? | {target.Words}
            [Skip]                → Thank you. {target.Words[..^1]}: skipped. Tap Go back to change it. | Is it helping? | {provision.Words}
            """);
        Assert.Contains($"The extra money is for: {provision.Funding!.For}", chat.InFocus.Json, StringComparison.Ordinal);
        Assert.Equal("I don't know about this", Assert.Single(chat.InFocus.Choices, word => word.StartsWith("I don't know", StringComparison.Ordinal)));

        await PlaysAsync(chat, $"""
            [partly working]      → Thank you. {provision.Words[..^1]}: partly working. Tap Go back to change it. | Does this help at home? | {strategy.Words}
            [helps a bit]         → Thank you. {strategy.Words[..^1]}: helps a bit. Tap Go back to change it. | What works at home that school could use?
            "A timer with sand."  → Thank you. I kept your words. | Is there anything else that works at home?
            [Skip]                → What would you like to talk about?
            """);
    }

    [Fact]
    public async Task What_works_at_home_is_kept_as_a_strategy_that_school_could_use_in_the_words_it_was_given_in()
    {
        var (chat, _) = await AtPlanAsync("parent", [.. Hello.Read, "I am on my own"]);
        foreach (var tap in (string[])["Yes, look at it", "Skip", "Skip", "This is right", "Skip", "Skip", "Skip"]) { await chat.TapsAsync(tap); }

        await chat.SaysAsync("We whisper a countdown: 3, 2, 1.");

        var school = await AtSchool.OfAsync(fixture.Product, chat);
        var given = Assert.Single((await school.PlanAsync()).Plan.Strategies, strategy => strategy.Said is not null);
        Assert.Equal((StrategyFrom.Home, "We whisper a countdown: 3, 2, 1."), (given.From, given.Words));
        Assert.Equal("We whisper a countdown: 3, 2, 1.", Assert.Single((await chat.RecordAsync()).Words).Text);
    }

    [Fact]
    public async Task A_part_with_one_picture_has_no_board_and_going_back_from_what_comes_next_changes_it()
    {
        var (chat, plan) = await AtPlanAsync("child", PastPractice);
        var (target, provision) = (plan.Targets.Single(), plan.Provisions.Single());
        foreach (var tap in (string[])["Yes, look at it", "Skip", "Skip", "This is right"]) { await chat.TapsAsync(tap); }

        await PlaysAsync(chat, $"""
            [going well]          → Thank you. {target.PlainWords![..^1]}: going well. Tap Go back to change it. | How is this for you? | {provision.PlainWords}
            [Go back]             → How is this going? | {target.PlainWords}
            [sometimes]           → Thank you. {target.PlainWords![..^1]}: sometimes. Tap Go back to change it. | How is this for you? | {provision.PlainWords}
            [helps me]            → Thank you. {provision.PlainWords![..^1]}: helps me. Tap Go back to change it. | What would you like to talk about?
            [Go back]             → How is this for you? | {provision.PlainWords}
            """);
        Assert.Equal(["left", "middle"], (await chat.RecordAsync()).HistoryOf(target.Option.Value));
    }

    [Fact]
    public async Task What_is_heard_of_an_item_is_its_sentence_and_then_the_question()
    {
        var (chat, plan) = await AtPlanAsync("child", PastPractice);

        await chat.TapsAsync("Yes, look at it");

        Assert.Contains($"{plan.NextSteps.First().PlainWords} How is this going?", chat.InFocus.Json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_parent_who_does_not_know_about_a_thing_is_told_what_it_is_before_the_next()
    {
        var (chat, plan) = await AtPlanAsync("parent", [.. Hello.Read, "I am on my own"]);
        var (first, second) = (plan.NextSteps.First(), plan.NextSteps.Last());
        await chat.TapsAsync("Yes, look at it");

        await chat.TapsAsync("I don't know");

        Assert.Equal($"Thank you. {first.Words[..^1]}: I don't know. | {first.Words}", chat.InFocus.Line);
        Assert.Contains("A next step is one small thing to work on now.", chat.InFocus.Json, StringComparison.Ordinal);
        Assert.Contains($"Who helps: {first.Who}", chat.InFocus.Json, StringComparison.Ordinal);
        await PlaysAsync(chat, $"[OK] → How is this going? | {second.Words}");
        Assert.Equal("not-an-answer:dont-know", Assert.Single((await chat.RecordAsync()).Placements).Place);
    }

    [Fact]
    public async Task Can_be_left_out_as_a_whole_and_come_back_to()
    {
        var (chat, plan) = await AtPlanAsync("child", PastPractice);

        await PlaysAsync(chat, $"""
            [Not today]           → What would you like to talk about?
            [Go back]             → Let us look at your plan.
            [Yes, look at it]     → How is this going? | {plan.NextSteps.First().PlainWords}
            [Go back]             → Let us look at your plan.
            [Skip]                → What would you like to talk about?
            """);
    }

    [Fact]
    public async Task A_tap_on_an_earlier_card_and_on_the_board_changes_what_was_said_of_a_step()
    {
        var (chat, plan) = await AtPlanAsync("child", PastPractice);
        var (first, second) = (plan.NextSteps.First(), plan.NextSteps.Last());
        foreach (var tap in (string[])["Yes, look at it", "going well"]) { await chat.TapsAsync(tap); }
        var card = chat.Cards.First(one => one.Word == first.PlainWords);

        await chat.TapsAsync(card, "sometimes");

        Assert.Equal($"Thank you. I changed it. {first.PlainWords![..^1]}: sometimes. | How is this going? | {second.PlainWords}", chat.InFocus.Line);
        await PlaysAsync(chat, $"""
            [Skip]                     → Thank you. {second.PlainWords![..^1]}: skipped. | Here is your board.
            [{first.PlainWords}]       → How is this going? | {first.PlainWords}
            [not going well]           → Thank you. {first.PlainWords![..^1]}: not going well. | Here is your board.
            """);
        Assert.Equal(["left", "middle", "right"], (await chat.RecordAsync()).HistoryOf(first.Option.Value));
    }

    [Fact]
    public async Task A_step_that_ends_while_its_card_waits_still_takes_its_answer_and_no_other_gets_it()
    {
        var (chat, plan) = await AtPlanAsync("child", PastPractice);
        var (first, second) = (plan.NextSteps.First(), plan.NextSteps.Last());
        await chat.TapsAsync("Yes, look at it");

        await (await AtSchool.OfAsync(fixture.Product, chat)).EndAsync(first);
        await chat.TapsAsync("going well");

        Assert.Equal($"Thank you. {first.PlainWords![..^1]}: going well. | How is this going? | {second.PlainWords}", chat.InFocus.Line);
        Assert.Equal([$"{first.Option} left"], (await chat.RecordAsync()).Placements.Select(placed => $"{placed.Option} {placed.Place}"));
    }

    [Fact]
    public async Task An_item_of_somebody_elses_plan_is_nobodys()
    {
        var (chat, _) = await AtPlanAsync("child", PastPractice);
        var (_, other) = await AtPlanAsync("child", PastPractice);
        await chat.TapsAsync("Yes, look at it");
        var board = chat.InFocus.DataOf("going well").GetProperty("board").GetString();

        await chat.SendsAsync(new { type = "message", value = new { board, option = other.NextSteps.First().Option.Value, place = "left" } });

        Assert.StartsWith("I could not use that.", chat.InFocus.Line, StringComparison.Ordinal);
        Assert.Empty((await chat.RecordAsync()).Placements);
    }

    private async Task<(ScriptedChat Chat, Plan Plan)> AtPlanAsync(string audience, params string[] taps)
    {
        var chat = await fixture.Product.InviteAsync(audience);

        foreach (var tap in taps) { await chat.TapsAsync(tap); }

        return (chat, (await (await AtSchool.OfAsync(fixture.Product, chat)).PlanAsync()).Plan);
    }
}
