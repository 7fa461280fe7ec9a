using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests;

/// <summary>The first cards and the last one cannot be skipped: whoever tries is told so, and is never shown the same card without a word.</summary>
public sealed class CardsNotSkippedTests(ProductFixture fixture) : IClassFixture<ProductFixture>
{
    [Theory]
    [InlineData("child", "Skip")]
    [InlineData("parent", "I don't know")]
    public async Task Goodbye_says_that_there_is_nothing_more_to_whoever_skips_it(string audience, string control)
    {
        var chat = await fixture.Product.InviteAsync(audience);
        while (chat.InFocus.Choices.Contains("OK")) { await chat.TapsAsync("OK"); }

        for (var taps = 0; taps < 60 && !IsLast(chat); taps++) { await chat.TapsAsync(chat.InFocus.Choices.Contains("That's all") ? "That's all" : "Skip"); }
        var goodbye = chat.InFocus.Heading;

        await chat.TapsAsync(control);

        Assert.Equal($"This is the last card. There is nothing more to answer. | {goodbye}", chat.InFocus.Line);
        await chat.TapsAsync("Hear it");
        Assert.Equal(goodbye, chat.InFocus.Line);
    }

    [Theory]
    [InlineData("[Skip]")]
    [InlineData("\"skip\"")]
    [InlineData("[Don't want to say]")]
    public async Task Hello_says_how_to_go_on_to_whoever_skips_it(string said)
    {
        var chat = await fixture.InviteAsync();

        Assert.Equal(Transcript.Tidy($"{said} → This part comes first. Tap OK to go on. | Hello."), await chat.PlayAsync($"{said} →"));
    }

    private static bool IsLast(ScriptedChat chat) => chat.InFocus.Heading is "All done." or "That is everything.";
}
