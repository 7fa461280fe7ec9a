using ViewsBot.Testing.Chats;
using ViewsBot.Testing.Pictures;

namespace ViewsBot.Conversation.Tests;

/// <summary>An answer that had to wait, or a quick hand, moves the conversation on while the page still shows the picture before: what is said there is kept there.</summary>
public sealed class SaidAtAnotherPictureTests(ProductFixture product) : IClassFixture<ProductFixture>
{
    private const string ComingIn = "my-school-day/coming-in";

    private const string ToTheSecondPicture = """
        [OK] ×3               →
        [I am on my own]      →
        [Start]               →
        [happy about it]      →
        [in the middle]       →
        [Not today]           →
        [my school day]       →
        [That's all]          →
        [Start]               →
        [happy about it]      →
        """;

    [Theory]
    [InlineData("the door is heavy")]
    [InlineData("not really")]
    public async Task Words_are_kept_at_the_picture_they_were_typed_at_and_answer_no_other(string text)
    {
        var chat = await AtTheSecondPictureAsync();

        await chat.SaysAtAsync(ComingIn, text);

        var record = await chat.RecordAsync();
        Assert.Equal(("tell-more/" + ComingIn, text), Assert.Single(record.Words.Select(words => (words.Prompt, words.Text))));
        Assert.Equal([(ComingIn, "left")], record.Placements.Select(placed => (placed.Option, placed.Place)));
        Assert.Contains("classroom", chat.InFocus.Line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_is_kept_at_the_picture_it_was_drawn_at()
    {
        var chat = await AtTheSecondPictureAsync();

        using var sent = await chat.UploadAsync(CraftedPicture.Png(), "drawing", at: ComingIn);
        await chat.ListenAsync();

        Assert.Equal(ComingIn, Assert.Single((await chat.RecordAsync()).Pictures).Option);
    }

    [Fact]
    public async Task Harm_is_told_and_a_control_is_one_wherever_they_were_typed()
    {
        var chat = await AtTheSecondPictureAsync();

        await chat.SaysAtAsync(ComingIn, "stop");
        Assert.Contains("stop", chat.InFocus.Line, StringComparison.OrdinalIgnoreCase);

        await chat.SaysAtAsync(ComingIn, "my dad hits me");
        var record = await chat.RecordAsync();
        Assert.Equal("my dad hits me", Assert.Single(record.Alerts).Text);
        Assert.Empty(record.Words);
    }

    [Theory]
    [InlineData("my-school-day/classroom")]
    [InlineData("my-school-day/no-such-picture")]
    [InlineData("next-steps/00000000000000000000000000000000")]
    public async Task Words_at_the_picture_in_focus_or_at_none_there_is_are_read_as_ever(string at)
    {
        var chat = await AtTheSecondPictureAsync();

        await chat.SaysAtAsync(at, "not really");

        Assert.Equal([(ComingIn, "left"), ("my-school-day/classroom", "right")], (await chat.RecordAsync()).Placements.Select(placed => (placed.Option, placed.Place)));
    }

    private async Task<ScriptedChat> AtTheSecondPictureAsync()
    {
        var chat = await product.InviteAsync();
        await chat.PlayAsync(ToTheSecondPicture);

        return chat;
    }
}
