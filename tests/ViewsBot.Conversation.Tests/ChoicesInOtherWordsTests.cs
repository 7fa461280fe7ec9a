using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests;

/// <summary>A choice is taken where it is plainly said, in other words than the card's; where it is not plain, it is asked again.</summary>
public sealed class ChoicesInOtherWordsTests(ProductFixture fixture) : IClassFixture<ProductFixture>
{
    [Theory]
    [InlineData("by myself", "I am on my own")]
    [InlineData("on my own", "I am on my own")]
    [InlineData("just me", "I am on my own")]
    [InlineData("with mum reading", "Someone reads to me")]
    [InlineData("my mum is reading it to me", "Someone reads to me")]
    [InlineData("miss points for me", "Someone points for me")]
    public async Task Who_helps_is_read_from_what_a_child_types(string typed, string helper)
    {
        var chat = await fixture.InviteAsync();
        await chat.PassesHelloAsync();

        await chat.SaysAsync(typed);

        Assert.StartsWith($"Thank you. I will remember: {helper}. | ", chat.InFocus.Line, StringComparison.Ordinal);
        Assert.Empty((await chat.RecordAsync()).Words);
    }

    [Theory]
    [InlineData("mum helps")]
    [InlineData("my mum")]
    [InlineData("by myself but mum reads it to me")]
    public async Task Where_it_is_not_plain_how_somebody_helps_it_is_asked_again(string typed)
    {
        var chat = await fixture.InviteAsync();
        await chat.PassesHelloAsync();

        await chat.SaysAsync(typed);

        Assert.EndsWith("Is somebody helping you?", chat.InFocus.Line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_of_answers_is_that_many_and_not_the_choice_at_that_place()
    {
        var chat = await fixture.InviteAsync();
        await chat.PassesHelloAsync();

        await PlaysAsync(chat, """
            [More or fewer answers] → How many answers shall I show?
            "3"                     → Thank you. I will show: three answers. | Is somebody helping you?
            [More or fewer answers] → How many answers shall I show?
            "two"                   → Thank you. I will show: two answers. | Is somebody helping you?
            [More or fewer answers] → How many answers shall I show?
            "the third one"         → Thank you. I will show: yes or not sure. | Is somebody helping you?
            """);
    }

    [Fact]
    public async Task Whoever_says_stop_where_a_choice_may_be_said_too_has_stopped()
    {
        var chat = await fixture.InviteAsync();
        await chat.PassesHelloAsync();

        await chat.SaysAsync("thats enough now stop");

        Assert.Contains("Go on", chat.InFocus.Choices);
    }
}
