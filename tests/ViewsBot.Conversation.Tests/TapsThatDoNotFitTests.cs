using System.Net;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests;

/// <summary>Taps that no card of this conversation could have sent, taps sent twice, and two devices at once.</summary>
public sealed class TapsThatDoNotFitTests(ProductFixture product) : IClassFixture<ProductFixture>
{
    [Theory]
    [InlineData("""{"board":"none","option":"my-school-day/playtime","place":"left"}""")]
    [InlineData("""{"board":"$","option":"my-school-day/no-such-thing","place":"left"}""")]
    [InlineData("""{"board":"$","option":"my-school-day/playtime","place":"up"}""")]
    [InlineData("""{"board":"$","option":"people/my-teacher","place":"left"}""")]
    [InlineData("""{"board":"$","option":"my-school-day/playtime","control":"not-tried"}""")]
    [InlineData("""{"board":"$","option":"my-school-day/playtime","control":"no-such-control"}""")]
    [InlineData("""{"ask":"helper","choice":"nobody"}""")]
    [InlineData("""{"ask":"no-such-card","choice":"ok"}""")]
    [InlineData("""{"board":7,"option":[],"place":{}}""")]
    [InlineData("""{}""")]
    public async Task Get_the_current_card_again_with_a_kind_sentence(string value)
    {
        var chat = await product.InviteAsync();
        var board = await ToTheFirstPictureAsync(chat);

        await chat.SendsAsync(new { type = "message", value = System.Text.Json.JsonDocument.Parse(value.Replace("$", board, StringComparison.Ordinal)).RootElement });

        Assert.Equal("I could not use that. Here is your card again. | How do you feel about…? | coming in", chat.InFocus.Line);
        Assert.Empty((await chat.RecordAsync()).Placements);
    }

    [Fact]
    public async Task A_board_of_another_conversation_changes_nothing()
    {
        var (chat, other) = (await product.InviteAsync(), await product.InviteAsync());
        await ToTheFirstPictureAsync(chat);
        await ToTheFirstPictureAsync(other);

        await chat.TapsAsync(other.InFocus, "happy about it");

        Assert.Empty((await chat.RecordAsync()).Placements);
        Assert.Empty((await other.RecordAsync()).Placements);
    }

    [Fact]
    public async Task A_second_tap_on_a_button_that_led_on_changes_nothing_and_blames_nobody()
    {
        var chat = await product.InviteAsync();
        var hello = chat.InFocus;
        await chat.TapsAsync("OK");
        var next = chat.InFocus.Line;

        await chat.TapsAsync(hello, "OK");

        Assert.NotEqual(hello.Line, next);
        Assert.Equal(next, chat.InFocus.Line);
    }

    [Fact]
    public async Task A_second_tap_on_the_same_choice_is_thanked_for_like_the_first()
    {
        var chat = await product.InviteAsync();
        await ToTheFirstPictureAsync(chat);
        var picture = chat.InFocus;
        await chat.TapsAsync("happy about it");

        await chat.TapsAsync(picture, "happy about it");

        Assert.Equal("Thank you. coming in: happy about it. | How do you feel about…? | classroom", chat.InFocus.Line);
        Assert.Equal(["left"], (await chat.RecordAsync()).HistoryOf("my-school-day/coming-in"));
    }

    [Fact]
    public async Task The_same_tap_ten_times_at_once_is_one_placement()
    {
        var chat = await product.InviteAsync();
        await ToTheFirstPictureAsync(chat);
        var value = chat.InFocus.DataOf("happy about it");

        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => chat.PostAsync(new { type = "message", value })));

        Assert.Equal(["left"], (await chat.RecordAsync()).HistoryOf("my-school-day/coming-in"));
    }

    [Fact]
    public async Task A_repeated_client_id_is_the_same_message()
    {
        var chat = await product.InviteAsync();
        await ToTheFirstPictureAsync(chat);
        var tap = new { type = "message", value = chat.InFocus.DataOf("happy about it"), channelData = new { clientActivityID = "the-same" } };

        using var first = await chat.PostAsync(tap);
        using var second = await chat.PostAsync(tap);

        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
        await chat.ListenAsync();
        Assert.Equal("classroom", chat.InFocus.Word);
    }

    [Fact]
    public async Task Two_devices_at_once_agree_and_every_tap_counts()
    {
        var first = await product.InviteAsync();
        await ToTheFirstPictureAsync(first);
        var second = await first.OpenAgainAsync();

        await Task.WhenAll(first.TapsAsync("happy about it"), second.TapsAsync("not happy about it"));
        await Task.WhenAll(first.ListenAsync(), second.ListenAsync());

        Assert.Equal(first.InFocus.Json, second.InFocus.Json);
        Assert.Equal(["left", "right"], (await first.RecordAsync()).HistoryOf("my-school-day/coming-in").Order());
    }

    private static async Task<string> ToTheFirstPictureAsync(ScriptedChat chat)
    {
        foreach (var word in (string[])[.. Hello.Read, "I am on my own", "Start", "happy about it", "happy about it", "Not today", "my school day", "That's all", "Start"])
        {
            await chat.TapsAsync(word);
        }

        return chat.InFocus.DataOf("happy about it").GetProperty("board").GetString()!;
    }
}
