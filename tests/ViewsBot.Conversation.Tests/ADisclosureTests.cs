using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests;

/// <summary>"I need to tell someone", and words that tell of harm.</summary>
public sealed class ADisclosureTests(ProductFixture product) : IClassFixture<ProductFixture>
{
    private const string Reply = "Thank you for telling me.";

    [Fact]
    public async Task Is_answered_with_the_fixed_reply_and_raises_an_alert_with_the_exact_words()
    {
        var chat = await product.InviteAsync();

        await chat.SaysAsync("my uncle hits me  every day!!");

        Assert.Equal(Reply, chat.InFocus.Heading);
        Assert.Contains("999", chat.InFocus.Json, StringComparison.Ordinal);
        Assert.Contains("0800 1111", chat.InFocus.Json, StringComparison.Ordinal);
        Assert.DoesNotContain("uncle", chat.InFocus.Json, StringComparison.Ordinal);
        Assert.Equal("my uncle hits me  every day!!", Assert.Single((await chat.RecordAsync()).Alerts).Text);
        Assert.Empty((await chat.RecordAsync()).Words);
    }

    [Fact]
    public async Task Is_never_replayed_to_another_page_nor_to_the_same_page_again()
    {
        var chat = await product.InviteAsync();
        await chat.TapsAsync("I need to tell someone");
        await chat.SaysAsync("my uncle hits me");
        await chat.TapsAsync("Go on");

        var again = await chat.OpenAgainAsync();

        Assert.DoesNotContain(again.Activities, activity => activity.GetRawText().Contains("uncle", StringComparison.Ordinal));
        Assert.DoesNotContain(again.Cards, card => card.Heading == Reply);
        Assert.DoesNotContain(again.Activities, activity => activity.TryGetProperty("value", out _));
        Assert.Equal("Hello.", again.InFocus.Line);
    }

    [Fact]
    public async Task What_is_typed_after_the_button_goes_to_the_alert_and_nowhere_else()
    {
        var chat = await product.InviteAsync();

        await chat.TapsAsync("I need to tell someone");
        await chat.SaysAsync("it was at the park with the ice cream man");

        Assert.Equal(["", "it was at the park with the ice cream man"], (await chat.RecordAsync()).Alerts.OrderBy(alert => alert.At).Select(alert => alert.Text));
        Assert.Empty((await chat.RecordAsync()).Words);
    }

    [Fact]
    public async Task Words_typed_after_the_button_that_fit_the_card_behind_the_reply_are_told_too()
    {
        var chat = await product.InviteAsync();
        await chat.PassesHelloAsync();
        await chat.TapsAsync("I need to tell someone");

        await chat.SaysAsync("someone reads to me");

        Assert.Equal("Let us practise first.", chat.InFocus.Heading);
        Assert.Equal(["", "someone reads to me"], (await chat.RecordAsync()).Alerts.OrderBy(alert => alert.At).Select(alert => alert.Text));
        Assert.DoesNotContain((await chat.OpenAgainAsync()).Activities, activity => activity.GetRawText().Contains("someone reads to me", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Lets_the_child_go_on_where_they_were()
    {
        var chat = await product.InviteAsync();
        await chat.PassesHelloAsync();

        await chat.TapsAsync("I need to tell someone");
        await chat.TapsAsync("Go on");

        Assert.Equal("Is somebody helping you?", chat.InFocus.Line);
    }

    [Theory]
    [InlineData("go on", 1, "Is somebody helping you?")]
    [InlineData(" Go on ", 1, "Is somebody helping you?")]
    [InlineData("go on he said and then he hit me", 2, Reply)]
    public async Task Typed_words_go_on_where_they_are_the_buttons_own_and_are_told_where_they_are_not(string text, int alerts, string heading)
    {
        var chat = await product.InviteAsync();
        await chat.PassesHelloAsync();
        await chat.TapsAsync("I need to tell someone");

        await chat.SaysAsync(text);

        Assert.Equal(heading, chat.InFocus.Heading);
        Assert.Equal(alerts, (await chat.RecordAsync()).Alerts.Count);
        Assert.DoesNotContain((await chat.OpenAgainAsync()).Activities, activity => activity.TryGetProperty("text", out var said) && said.GetString() == text);
    }

    [Fact]
    public async Task A_button_tapped_again_at_once_is_one_alert()
    {
        var chat = await product.InviteAsync();

        await chat.TapsAsync("I need to tell someone");
        await chat.TapsAsync(chat.Cards[0], "I need to tell someone");

        Assert.Single((await chat.RecordAsync()).Alerts);
    }

    [Fact]
    public async Task Words_written_into_a_card_tell_too()
    {
        var chat = await product.InviteAsync();

        await chat.SendsAsync(new { type = "message", value = new { choice = "keep", ask = "closing/proud", words = "someone touches me and I hate it" } });

        Assert.Equal(Reply, chat.InFocus.Heading);
        Assert.Equal("someone touches me and I hate it", Assert.Single((await chat.RecordAsync()).Alerts).Text);
    }
}
