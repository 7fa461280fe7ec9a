using ViewsBot.Testing;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.Safety;

/// <summary>What somebody who tells is told: who is there now, and what to do if that is too late.</summary>
public sealed class WhoIsThereTests
{
    private const string InSchoolHours = "2026-09-14T09:00:00Z";

    [Theory]
    [InlineData("child", InSchoolHours, "School is open now. You can go to Mrs Sharma or another grown-up there.", "Childline")]
    [InlineData("child", "2026-09-14T18:00:00Z", "School is closed now. It opens tomorrow. Then Mrs Sharma will see this.", "Childline")]
    [InlineData("child", "2026-09-14T05:00:00Z", "School is closed now. It opens later today. Then Mrs Sharma will see this.", "Childline")]
    [InlineData("child", "2026-09-18T18:00:00Z", "School is closed now. It opens in 3 days. Then Mrs Sharma will see this.", "Childline")]
    [InlineData("young-person", InSchoolHours, "School is open now. You can go to Mrs Sharma or another adult there.", "Childline")]
    [InlineData("young-person", "2026-09-19T12:00:00Z", "School is closed now. It opens in 2 days. Then Mrs Sharma will see this.", "Childline")]
    [InlineData("parent", InSchoolHours, "School is open now. You can call and ask for Mrs Sharma.", "call 111")]
    [InlineData("parent", "2026-09-14T18:00:00Z", "School is closed now. It opens tomorrow. Then Mrs Sharma will see this.", "call 111")]
    public async Task The_reply_says_who_is_there_now_and_whom_to_ring(string audience, string at, string who, string ring)
    {
        var clock = new ManualClock(DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture));
        await using var product = Product.Start(clock);
        var chat = await product.InviteAsync(audience);

        await chat.TapsAsync("I need to tell someone");

        Assert.Contains(who, chat.InFocus.Json, StringComparison.Ordinal);
        Assert.Contains("call 999", chat.InFocus.Json, StringComparison.Ordinal);
        Assert.Contains(ring, chat.InFocus.Json, StringComparison.Ordinal);
        Assert.Equal(audience != "parent", chat.InFocus.Json.Contains("0800 1111", StringComparison.Ordinal));
        Assert.DoesNotContain("?", chat.InFocus.Heading, StringComparison.Ordinal);
    }
}
