using ViewsBot.Conversation.Tests.Safety;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests;

/// <summary>How a person likes to talk: offered to be kept, kept when they say so, changeable at any time.</summary>
public sealed class MyWayTests(ProductFixture product) : IClassFixture<ProductFixture>
{
    [Fact]
    public async Task Is_asked_for_at_any_card_and_comes_back_to_it()
    {
        var chat = await product.InviteAsync();
        await chat.PlayAsync("[OK] ×3 →\n[Someone reads to me] →\n[Start] →");

        Assert.Equal(Transcript.Tidy("""
            [How I like to talk]    → Shall I remember how you like to talk?
            [More or fewer answers] → How many answers shall I show?
            [two answers]           → Thank you. I will show: two answers. | How do you feel about…? | pizza
            [How I like to talk]    → Shall I remember how you like to talk?
            [Yes, remember]         → Thank you. I will remember that. | How do you feel about…? | pizza
            """), await chat.PlayAsync("""
            [How I like to talk]    →
            [More or fewer answers] →
            [two answers]           →
            [How I like to talk]    →
            [Yes, remember]         →
            """));
    }

    [Fact]
    public async Task Staff_see_it_as_a_communication_passport()
    {
        var chat = await product.InviteAsync();
        await chat.PlayAsync("[OK] ×3 →\n[I am on my own] →\n[More or fewer answers] →\n[yes or not sure] →\n[How I like to talk] →\n[Yes, remember] →");
        using var staff = await StaffSide.SignInAsync(product.Product, "demo-senco");

        var passport = await staff.ReadAsync($"/staff/pupils/{chat.Invited.PupilId}/passport");

        Assert.Contains("Communication passport", passport, StringComparison.Ordinal);
        Assert.Contains("yes or not sure", passport, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_what_is_used_now_and_who_sees_it()
    {
        var chat = await product.InviteAsync();
        await chat.PlayAsync("[OK] ×3 →\n[Someone reads to me] →\n[How I like to talk] →");

        Assert.Contains("You see: three answers.", chat.InFocus.Json, StringComparison.Ordinal);
        Assert.Contains("You said: Someone reads to me.", chat.InFocus.Json, StringComparison.Ordinal);
        Assert.Contains("People at school can see how you like to talk.", chat.InFocus.Json, StringComparison.Ordinal);
    }
}
