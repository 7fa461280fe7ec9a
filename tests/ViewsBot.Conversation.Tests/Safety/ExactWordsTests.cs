using System.Net;
using System.Text;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.Safety;

/// <summary>Own words are kept exactly, whatever is in them; what is no activity changes nothing.</summary>
public sealed class ExactWordsTests(ProductFixture fixture) : IClassFixture<ProductFixture>
{
    public static TheoryData<string> Kept =>
    [
        string.Concat(Enumerable.Repeat("The bell is so loud. ", 500)),
        "  I like  \n\n my\tred\r\nbike ",
        "\U0001F468\u200D\U0001F469\u200D\U0001F467 \U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F café cafe\u0301",
        "أحب الرسم مع صديقتي في الصف",
        "\u202Eabc\u202C \u2066x\u2069 \uFEFF\u200B",
        "<script>alert(1)</script> & \"quoted\" {name} ${path} %00 \\u0041",
        "a\u0000b\u0001c\u007F",
        "\uFFFF\uFFFE",
    ];

    [Theory]
    [MemberData(nameof(Kept))]
    public async Task Own_words_are_kept_to_the_letter(string text)
    {
        var chat = await fixture.InviteAsync();

        await chat.SendsAsync(new { type = "message", value = new { choice = "keep", ask = "closing/proud", words = text } });

        Assert.Equal(text, Assert.Single((await chat.RecordAsync()).Words).Text);
    }

    [Fact]
    public async Task A_page_kept_empty_keeps_nothing_and_says_what_to_do()
    {
        var chat = await fixture.InviteAsync();
        await chat.PlayAsync("""
            [OK] ×3            →
            [I am on my own]   →
            [Start]            →
            [happy about it]   →
            [in the middle]    →
            [Not today]        →
            [my school day]    →
            [That's all]       →
            [Start]            →
            [happy about it]   →
            [Skip]             →
            """);
        while (chat.InFocus.Line.Contains("How do you feel", StringComparison.Ordinal)) { await chat.PlayAsync("[Skip] →"); }

        await chat.PlayAsync("[This is right] →\n[Go on] →");

        await PlaysAsync(chat, """
            [coming in]     → What would you like to say about this? | coming in
            [Keep this]     → Write what you want to say. Then tap Keep this. You can skip or have a break. | What would you like to say about this? | coming in
            """);

        Assert.Empty((await chat.RecordAsync()).Words);
    }

    [Fact]
    public async Task A_page_that_comes_later_shows_the_words_as_text_and_never_as_a_page()
    {
        var chat = await fixture.InviteAsync();
        await chat.SendsAsync(new { type = "message", value = new { choice = "keep", ask = "closing/proud", words = "<img src=x onerror=alert(1)>" } });
        using var staff = await StaffSide.SignInAsync(fixture.Product, "demo-senco");

        using var response = await fixture.Product.Http.GetAsync(chat.Invited.ChatUrl.PathAndQuery);
        using var board = new HttpRequestMessage(HttpMethod.Get, "/my-board");
        board.Headers.Add("Cookie", response.Headers.GetValues("Set-Cookie").First().Split(';')[0]);
        using var page = await fixture.Product.Http.SendAsync(board);

        Assert.Contains("&lt;img", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("<img src=x", await staff.ReadRawAsync($"/staff/cycles/{chat.Invited.CycleId}"), StringComparison.Ordinal);
    }

    public static TheoryData<byte[]> NoActivity =>
    [
        [], [.. "hello"u8], [.. "[]"u8], [.. "null"u8], [.. """{"type":"fly"}"""u8], [.. """{"type":"invoke"}"""u8], [.. """{"text":"x"}"""u8], [.. """{"type":5}"""u8],
        [.. """{"type":"message","text":5}"""u8], [.. """{"type":"message","text":"a"""u8], [.. "{\"type\":\"message\",\"text\":\""u8, 0xC3, 0x28, .. "\"}"u8],
        Encoding.UTF8.GetBytes("""{"type":"message","value":""" + string.Concat(Enumerable.Repeat("""{"a":""", 5000)) + "1" + new string('}', 5001)),
        Encoding.UTF8.GetBytes($$"""{"type":"message","text":"{{new string('a', 300_000)}}"}"""),
    ];

    [Theory]
    [MemberData(nameof(NoActivity))]
    public async Task What_is_no_activity_is_refused_with_a_code_and_changes_nothing(byte[] body)
    {
        var chat = await fixture.InviteAsync();
        var before = chat.Activities.Count;

        using var response = await chat.PostBytesAsync(body);
        var error = await response.Content.ReadAsStringAsync();
        await chat.ListenAsync();

        Assert.Contains(response.StatusCode, (HttpStatusCode[])[HttpStatusCode.BadRequest, HttpStatusCode.RequestEntityTooLarge]);
        Assert.StartsWith("{\"error\":{\"code\":", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.Equal(before, chat.Activities.Count);
    }

    [Theory]
    [InlineData("""{"type":"message","value":{"board":{"a":1},"option":5,"place":[]}}""")]
    [InlineData("""{"type":"message","value":{"ask":"\udc00","choice":"\ud800"}}""")]
    [InlineData("""{"type":"message","value":{"":""},"text":null}""")]
    [InlineData("""{"type":"message","value":{"control":"skip","control":5}}""")]
    [InlineData("""{"type":"message","value":[1]}""")]
    [InlineData("""{"type":"message","value":1e999}""")]
    public async Task A_strange_tap_gets_the_card_again(string body)
    {
        var chat = await fixture.InviteAsync();

        using var response = await chat.PostBytesAsync(Encoding.UTF8.GetBytes(body));
        await chat.ListenAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("Hello.", chat.InFocus.Heading);
        Assert.Empty((await chat.RecordAsync()).Words);
    }
}
