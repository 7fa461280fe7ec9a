using ViewsBot.Records.Plans;
using ViewsBot.Testing;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.Loop;

/// <summary>After the review: what was decided is told as pictures, and how it was is asked, once.</summary>
public sealed class AfterTheReviewTests(ProductFixture fixture) : IClassFixture<ProductFixture>
{
    [Theory]
    [InlineData(Decided.Met, "This step is done.")]
    [InlineData(Decided.GoOn, "We will go on with this step.")]
    [InlineData(Decided.Change, "We will change this step.")]
    [InlineData(Decided.Stop, "We will stop this step.")]
    public async Task A_decision_is_told_and_how_it_was_is_asked(Decided decided, string says)
    {
        var chat = await fixture.InviteAsync();
        var school = await AtSchool.OfAsync(fixture.Product, chat);
        var step = (await school.PlanAsync()).Plan.NextSteps.First();
        await chat.PassesHelloAsync();
        await school.DecideAsync(step, decided, "You can read to the little ones.");

        var again = await chat.OpenAgainAsync();

        Assert.Equal("The meeting talked about this:", again.InFocus.Line);
        Assert.Equal([step.PlainWords!, says, "You can read to the little ones."], again.InFocus.Texts.Skip(1));
        await PlaysAsync(again, """
            [OK]              → How was your meeting?
            [in the middle]   → Thank you. | What would you like to say about the meeting?
            "It was long."    → Thank you. I kept your words. | Is somebody helping you?
            """);
        var record = await again.RecordAsync();
        Assert.Equal(("after-review/meeting", "in-the-middle"), record.Choices.Select(choice => (choice.Prompt, choice.Choice)).Single());
        Assert.Equal("It was long.", Assert.Single(record.Words).Text);
    }

    [Fact]
    public async Task The_day_after_the_meeting_how_it_was_is_asked_though_nothing_was_decided_and_never_twice()
    {
        var clock = new ManualClock();
        await using var product = Product.Start(clock);
        var chat = await product.InviteAsync();
        await chat.PassesHelloAsync();
        clock.Advance(TimeSpan.FromDays(70));

        var again = await chat.OpenAgainAsync();
        var refreshed = await again.OpenAgainAsync();

        Assert.Equal("How was your meeting?", refreshed.InFocus.Line);
        Assert.Equal(again.Activities.Count, refreshed.Activities.Count);
        await PlaysAsync(refreshed, """
            [I was not there]  → Thank you. | What would you like to say about the meeting?
            [Skip]             → Is somebody helping you?
            """);
        Assert.Equal("Is somebody helping you?", (await refreshed.OpenAgainAsync()).InFocus.Line);
    }
}
