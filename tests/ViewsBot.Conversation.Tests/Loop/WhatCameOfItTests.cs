using ViewsBot.Conversation.Tests.Safety;
using ViewsBot.Records.Plans;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.Loop;

/// <summary>What came of what was said is told: once, beside what was said as it was said, and answered.</summary>
public sealed class WhatCameOfItTests(ProductFixture fixture) : IClassFixture<ProductFixture>
{
    private static readonly string[] ToComingIn =
        [.. Hello.Read, "I am on my own", "Start", "happy about it", "happy about it", "Not today", "my school day", "That's all", "Start", "not happy about it"];

    [Fact]
    public async Task A_reply_to_a_placement_shows_picture_and_place_and_yes_is_kept()
    {
        var (chat, school) = await SaidAsync(ToComingIn);
        var said = (await school.SessionsAsync()).SelectMany(session => session.Own.History(new("my-school-day/coming-in"))).Single();
        var reply = await school.ReplyAsync(new ReplyTo.OnePlacement(said.Id), new ReplyKind.Did(), "You can come in by the *small* door.", "coming-in");

        var again = await chat.OpenAgainAsync();

        Assert.Equal("You said:", again.InFocus.Line);
        Assert.Equal(["coming in", "not happy about it", "We did this:", "You can come in by the *small* door.", "Is that what you meant?"], Said(again.InFocus));
        await PlaysAsync(again, "[Yes] → Thank you. | How do you feel about…? | classroom");
        Assert.True(Assert.Single((await OnFileAsync(school, reply)).Answers).WasMeant);
        Assert.Single((await OnFileAsync(school, reply)).Told);
    }

    [Fact]
    public async Task Not_quite_and_what_was_meant_is_a_new_view_about_the_same_thing_linked_to_the_reply()
    {
        var (chat, school) = await SaidAsync([.. ToComingIn]);
        await chat.SaysAsync("I want to play with the big ones.");
        var said = (await school.SessionsAsync()).SelectMany(session => session.Words).Single();
        var reply = await school.ReplyAsync(new ReplyTo.SomeWords(said.Id), new ReplyKind.CouldNot(), "The big ones play at another time.");

        var again = await chat.OpenAgainAsync();

        Assert.Equal(["classroom", "I want to play with the big ones.", "We could not do this, because:", "The big ones play at another time.", "Is that what you meant?"], Said(again.InFocus));
        await PlaysAsync(again, """
            [Not quite]                → What did you mean?
            "I meant my big brother."  → Thank you. I kept your words. | How do you feel about…? | classroom
            """);
        var answer = Assert.Single((await OnFileAsync(school, reply)).Answers);
        var view = (await school.SessionsAsync()).SelectMany(session => session.Words).Single(words => words.Id == answer.Words);
        Assert.Equal((false, "I meant my big brother.", said.Prompt, false), (answer.WasMeant, view.Text, view.Prompt, view.ReadAt is not null));
    }

    [Fact]
    public async Task Staff_see_at_the_new_view_which_reply_it_puts_right_and_at_the_reply_what_was_answered()
    {
        var (chat, school) = await SaidAsync(ToComingIn);
        var said = (await school.SessionsAsync()).SelectMany(session => session.Own.History(new("my-school-day/coming-in"))).Single();
        await school.ReplyAsync(new ReplyTo.OnePlacement(said.Id), new ReplyKind.Did(), "You can come in by the small door.");
        var again = await chat.OpenAgainAsync();
        await again.TapsAsync("Not quite");
        await again.SaysAsync("I meant the noise in the hall.");

        using var senco = await StaffSide.SignInAsync(fixture.Product, "demo-senco");
        var cycle = PlainText.Of(await senco.ReadAsync($"/staff/cycles/{chat.Invited.CycleId}"));
        var replies = PlainText.Of(await senco.ReadAsync($"/staff/cycles/{chat.Invited.CycleId}/replies"));

        Assert.Contains("I meant the noise in the hall. Not quite These words put our reply right: We did: You can come in by the small door.", cycle, StringComparison.Ordinal);
        Assert.Contains("I meant the noise in the hall. Not quite These words put our reply right: We did: You can come in by the small door.", replies, StringComparison.Ordinal);
        Assert.Contains("not quite what they said then", replies, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_to_a_next_step_says_by_when_somebody_will_say()
    {
        var (chat, school) = await SaidAsync([.. Hello.Read]);
        var step = (await school.PlanAsync()).Plan.NextSteps.First();
        await school.ReplyAsync(new ReplyTo.OneStep(step.Id), new ReplyKind.StillThinking(new DateOnly(2026, 12, 20)), "We look for a helper.");

        var again = await chat.OpenAgainAsync();

        Assert.Equal("This is one of your next steps:", again.InFocus.Line);
        Assert.Equal([step.PlainWords!, "We are still thinking. We will say by 20 December.", "We look for a helper.", "Is that right?"], Said(again.InFocus));
        await PlaysAsync(again, "[Yes] → Thank you. | Is somebody helping you?");
    }

    [Fact]
    public async Task Comes_right_after_hello_one_by_one_where_the_conversation_has_not_begun()
    {
        var (chat, school) = await SaidAsync([]);
        var steps = (await school.PlanAsync()).Plan.NextSteps.ToList();
        await school.ReplyAsync(new ReplyTo.OneStep(steps[0].Id), new ReplyKind.Did(), "The first is done.");
        await school.ReplyAsync(new ReplyTo.OneStep(steps[1].Id), new ReplyKind.Did(), "The second is done.");

        var again = await chat.OpenAgainAsync();

        Assert.Equal("Hello.", again.InFocus.Line);
        await again.PassesHelloAsync();
        Assert.Contains("The first is done.", Said(again.InFocus));
        await again.TapsAsync("Yes");
        Assert.Contains("The second is done.", Said(again.InFocus));
        await PlaysAsync(again, """
            [Go back]   → This is one of your next steps:
            [Yes]       → Thank you. | This is one of your next steps:
            [Yes]       → Thank you. | Is somebody helping you?
            """);
    }

    [Fact]
    public async Task Is_told_once_over_a_refresh_a_second_device_and_a_restart()
    {
        await using var product = Product.Start();
        var chat = await product.InviteAsync();
        var school = await AtSchool.OfAsync(product, chat);
        await chat.PassesHelloAsync();
        await school.ReplyAsync(new ReplyTo.OneStep((await school.PlanAsync()).Plan.NextSteps.First().Id), new ReplyKind.Did(), "It is done.");

        var first = await chat.OpenAgainAsync();
        var refreshed = await chat.OpenAgainAsync();
        await product.RestartAsync();
        var after = await product.ReturnAsync(chat);

        Assert.All([first, refreshed, after], page => Assert.Single(page.Cards, card => Said(card).Contains("It is done.")));
        await PlaysAsync(after, "[Yes] → Thank you. | Is somebody helping you?");
        Assert.Equal("Is somebody helping you?", (await product.ReturnAsync(chat)).InFocus.Heading);
    }

    [Fact]
    public async Task Who_comes_back_and_nothing_is_new_hears_nothing_new()
    {
        var (chat, _) = await SaidAsync([.. Hello.Read, "I am on my own"]);

        var again = await chat.OpenAgainAsync();
        again = await again.OpenAgainAsync();

        Assert.Equal(chat.Activities.Count, again.Activities.Count);
    }

    [Fact]
    public async Task Is_told_after_the_end_too_and_the_end_stays_the_end()
    {
        var (chat, school) = await SaidAsync([.. ToComingIn, .. Enumerable.Repeat("Skip", 8), "This is right", "Go on", "Nothing more", .. Enumerable.Repeat("Skip", 7)]);
        Assert.Equal("All done.", chat.InFocus.Heading);
        await school.ReplyAsync(new ReplyTo.OneStep((await school.PlanAsync()).Plan.NextSteps.First().Id), new ReplyKind.Did(), "It is done.");

        var again = await chat.OpenAgainAsync();

        Assert.Contains("It is done.", Said(again.InFocus));
        await PlaysAsync(again, "[Yes] → Thank you. | All done.");
    }

    [Fact]
    public async Task A_card_of_news_from_before_can_still_be_answered_otherwise()
    {
        var (chat, school) = await SaidAsync([.. Hello.Read]);
        var reply = await school.ReplyAsync(new ReplyTo.OneStep((await school.PlanAsync()).Plan.NextSteps.First().Id), new ReplyKind.Did(), "It is done.");
        var again = await chat.OpenAgainAsync();
        var card = again.InFocus;
        await again.TapsAsync("Yes");

        await again.TapsAsync(card, "Not quite");

        Assert.Equal("Thank you. | Is somebody helping you?", again.InFocus.Line);
        Assert.False(Assert.Single((await OnFileAsync(school, reply)).Answers).WasMeant);
    }

    [Fact]
    public async Task A_disclosure_at_news_is_an_alert_and_no_answer()
    {
        var (chat, school) = await SaidAsync([.. Hello.Read]);
        var reply = await school.ReplyAsync(new ReplyTo.OneStep((await school.PlanAsync()).Plan.NextSteps.First().Id), new ReplyKind.Did(), "It is done.");
        var again = await chat.OpenAgainAsync();
        await again.TapsAsync("Not quite");

        await again.SaysAsync("my uncle hits me");

        Assert.Equal("Thank you for telling me.", again.InFocus.Heading);
        Assert.Single((await again.RecordAsync()).Alerts);
        Assert.Empty((await again.RecordAsync()).Words);
        Assert.Null(Assert.Single((await OnFileAsync(school, reply)).Answers).Words);
    }

    private async Task<(ScriptedChat Chat, AtSchool School)> SaidAsync(string[] taps)
    {
        var chat = await fixture.InviteAsync();

        foreach (var tap in taps) { await chat.TapsAsync(tap); }

        return (chat, await AtSchool.OfAsync(fixture.Product, chat));
    }

    private static async Task<ReplyOnFile> OnFileAsync(AtSchool school, Reply reply) => (await school.PlanAsync()).Replies.Single(one => one.Reply.Id == reply.Id);

    private static IReadOnlyList<string> Said(CardSeen card) => [.. card.Texts.Skip(card.Texts.ToList().IndexOf(card.Heading) + 1)];
}
