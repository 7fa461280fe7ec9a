using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests;

/// <summary>A refresh, a second device, a restarted server: the conversation is where it was.</summary>
public sealed class ComingBackTests
{
    [Fact]
    public async Task A_second_page_from_the_same_link_finds_the_conversation_where_it_was()
    {
        await using var product = Product.Start();
        var chat = await product.InviteAsync();
        await chat.PassesHelloAsync();

        var again = await chat.OpenAgainAsync();

        Assert.Equal("Is somebody helping you?", again.InFocus.Line);
        Assert.Equal(chat.Cards.Count, again.Cards.Count);
    }

    [Theory]
    [InlineData("[Break] → Let us have a break.")]
    [InlineData("[Stop] → We stop here.")]
    [InlineData("\"break\" → Let us have a break.\n[Another day] → We stop here.")]
    public async Task Whoever_paused_is_greeted_when_they_open_their_link_again_with_where_they_were_and_goes_on(string pauses)
    {
        await using var product = Product.Start();
        var chat = await product.InviteAsync();
        foreach (var tap in (string[])[.. Hello.Read, "I am on my own", "Start"]) { await chat.TapsAsync(tap); }
        Assert.Equal(Transcript.Tidy(pauses), await chat.PlayAsync(pauses));

        var again = await chat.OpenAgainAsync();

        Assert.Equal("Hello again.", again.InFocus.Line);
        Assert.Contains("This is where you were: How do you feel about pizza?", again.InFocus.Texts);
        await again.TapsAsync("Go on");
        Assert.Equal("How do you feel about…? | pizza", again.InFocus.Line);
    }

    [Fact]
    public async Task Whoever_said_not_now_is_greeted_once_a_pause_and_begins_with_hello()
    {
        await using var product = Product.Start();
        var chat = await product.InviteAsync();
        await chat.TapsAsync("Not now");

        var again = await (await chat.OpenAgainAsync()).OpenAgainAsync();

        Assert.Equal("Hello again.", again.InFocus.Line);
        Assert.Contains("We have not started yet.", again.InFocus.Texts);
        Assert.Single(again.Cards, card => card.Heading == "Hello again.");
        await again.TapsAsync("Go on");
        Assert.Equal("Hello.", again.InFocus.Line);
        await again.TapsAsync("OK");
        await again.TapsAsync("Not now");
        Assert.Equal("Hello again.", (await again.OpenAgainAsync()).InFocus.Line);
    }

    [Fact]
    public async Task Whoever_told_while_they_paused_finds_no_trace_of_it_when_they_open_their_link_again()
    {
        await using var product = Product.Start();
        var chat = await product.InviteAsync();
        await chat.PassesHelloAsync();
        await chat.TapsAsync("Break");
        await chat.SaysAsync("my uncle hits me");
        Assert.Equal("Thank you for telling me.", chat.InFocus.Heading);

        var again = await chat.OpenAgainAsync();

        Assert.Equal("Let us have a break.", again.InFocus.Line);
        Assert.DoesNotContain(again.Cards, card => card.Heading == "Thank you for telling me.");
    }

    [Fact]
    public async Task A_restarted_server_goes_on_where_it_was()
    {
        await using var product = Product.Start();
        var chat = await product.InviteAsync();
        await chat.PassesHelloAsync();
        await chat.TapsAsync("Someone reads to me");

        await product.RestartAsync();
        var again = await product.ReturnAsync(chat);
        await again.TapsAsync("Start");

        Assert.Equal("How do you feel about…? | pizza", again.InFocus.Line);
    }
}
