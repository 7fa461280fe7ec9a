using System.Text.Json;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.Languages;

/// <summary>The words that stand on a control ask for it when they are typed, in every language: nobody is thanked for words that they read off a button.</summary>
public sealed class NamesOfControlsTests(ProductFixture product) : IClassFixture<ProductFixture>
{
    private static readonly string[] Controls = ["help", "who-sees", "repeat", "how-many", "my-way", "change-helper", "change-language", "explain", "break", "stop"];

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    [InlineData("bn")]
    [InlineData("ckb")]
    [InlineData("es")]
    [InlineData("fa")]
    [InlineData("fr")]
    [InlineData("gu")]
    [InlineData("pa")]
    [InlineData("pl")]
    [InlineData("ps")]
    [InlineData("pt")]
    [InlineData("ro")]
    [InlineData("so")]
    [InlineData("ta")]
    [InlineData("tr")]
    [InlineData("uk")]
    [InlineData("ur")]
    [InlineData("zh-Hans")]
    public async Task Do_when_typed_what_a_tap_on_them_does(string language)
    {
        var typed = await product.Product.InviteAsync(language: language);
        var tapped = await product.Product.InviteAsync(language: language);

        foreach (var control in Controls)
        {
            var name = NameOf(tapped.InFocus, control);

            await typed.SaysAsync(name);
            await tapped.TapsAsync(name);

            Assert.Equal((control, tapped.InFocus.Line), (control, typed.InFocus.Line));
        }

        Assert.Empty((await typed.RecordAsync()).Words);
    }

    [Theory]
    [InlineData("en", "skip")]
    [InlineData("ps", "skip")]
    [InlineData("ps", "dont-want-to-say")]
    [InlineData("so", "not-about-me")]
    public async Task What_stands_for_no_answer_is_kept_as_that(string language, string reason)
    {
        var chat = await product.Product.InviteAsync(language: language);
        while (chat.InFocus.Word.Length == 0) { await chat.TapsAsync(chat.InFocus.Choices[0]); }

        var asked = chat.InFocus.Word;
        await chat.SaysAsync(NameOf(chat.InFocus, reason));

        Assert.NotEqual(asked, chat.InFocus.Word);
        Assert.Empty((await chat.RecordAsync()).Words);
    }

    private static string NameOf(CardSeen card, string control) =>
        card.Taps.First(tap => tap.Data.TryGetProperty("control", out JsonElement key) && key.GetString() == control).Title;
}
