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
        await chat.TapsAsync("OK");

        var again = await chat.OpenAgainAsync();

        Assert.Equal("Is somebody helping you?", again.InFocus.Line);
        Assert.Equal(chat.Cards.Count, again.Cards.Count);
    }

    [Fact]
    public async Task A_restarted_server_goes_on_where_it_was()
    {
        await using var product = Product.Start();
        var chat = await product.InviteAsync();
        await chat.TapsAsync("OK");
        await chat.TapsAsync("Someone reads to me");

        await product.RestartAsync();
        var again = await product.ReturnAsync(chat);
        await again.TapsAsync("Start");

        Assert.Equal("How do you feel about…? | pizza", again.InFocus.Line);
    }
}
