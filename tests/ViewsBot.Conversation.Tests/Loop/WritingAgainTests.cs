using ViewsBot.Records.Plans;
using ViewsBot.Testing;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.Loop;

/// <summary>Where nothing says that a conversation was opened again, somebody who writes after a pause is told what came meanwhile.</summary>
public sealed class WritingAgainTests : IAsyncLifetime
{
    private const string News = "This is one of your next steps:";
    private const string Waiting = "Is somebody helping you?";

    private readonly ManualClock _clock = new();
    private Product _product = null!;

    public Task InitializeAsync()
    {
        _product = Product.Start(_clock);

        return Task.CompletedTask;
    }

    public async Task DisposeAsync() => await _product.DisposeAsync();

    [Fact]
    public async Task Anything_that_is_written_after_a_pause_brings_the_news_once_and_then_the_question_again()
    {
        var chat = await BegunAsync();
        await ReplyAsync(chat);
        _clock.Advance(TimeSpan.FromHours(2));

        await chat.SaysAsync("hi");

        Assert.Equal(News, chat.InFocus.Heading);
        await chat.TapsAsync("Yes");
        Assert.Equal($"Thank you. | {Waiting}", chat.InFocus.Line);
        _clock.Advance(TimeSpan.FromHours(2));
        await chat.SaysAsync("repeat");
        Assert.Equal(Waiting, chat.InFocus.Heading);
        Assert.Single(chat.Cards, card => card.Heading == News);
    }

    [Fact]
    public async Task An_answer_after_a_pause_is_kept_and_the_news_comes_before_the_next_question()
    {
        var chat = await BegunAsync();
        await ReplyAsync(chat);
        _clock.Advance(TimeSpan.FromHours(2));

        await chat.TapsAsync("I am on my own");

        Assert.Equal($"Thank you. I will remember: I am on my own. | {News}", chat.InFocus.Line);
        await chat.TapsAsync("Yes");
        Assert.Equal("Let us practise first.", chat.InFocus.Heading);
    }

    [Fact]
    public async Task Somebody_who_goes_on_without_a_pause_is_not_interrupted()
    {
        var chat = await BegunAsync();
        await ReplyAsync(chat);
        _clock.Advance(TimeSpan.FromMinutes(5));

        await chat.TapsAsync("I am on my own");

        Assert.Equal("Let us practise first.", chat.InFocus.Heading);
    }

    [Fact]
    public async Task After_a_pause_without_news_the_question_is_asked_as_ever()
    {
        var chat = await BegunAsync();
        _clock.Advance(TimeSpan.FromHours(2));

        await chat.SaysAsync("repeat");

        Assert.Equal(Waiting, chat.InFocus.Heading);
    }

    [Fact]
    public async Task Who_comes_back_from_a_break_and_tells_of_harm_is_heard_first_and_told_the_news_when_they_go_on()
    {
        var chat = await BegunAsync();
        await chat.SaysAsync("break");
        await ReplyAsync(chat);
        _clock.Advance(TimeSpan.FromHours(2));

        await chat.SaysAsync("my uncle hits me");
        Assert.Equal("Thank you for telling me.", chat.InFocus.Heading);
        Assert.Single((await chat.RecordAsync()).Alerts);

        await chat.SaysAsync("go on");
        Assert.Equal(News, chat.InFocus.Heading);
    }

    private async Task<ScriptedChat> BegunAsync()
    {
        var chat = await _product.InviteAsync();

        await chat.PassesHelloAsync();

        return chat;
    }

    private async Task ReplyAsync(ScriptedChat chat)
    {
        var school = await AtSchool.OfAsync(_product, chat);

        await school.ReplyAsync(new ReplyTo.OneStep((await school.PlanAsync()).Plan.NextSteps.First().Id), new ReplyKind.Did(), "It is done.");
    }
}
