using System.Text.Json;
using ViewsBot.Conversation.Tests.Safety;
using ViewsBot.Conversation.Tests.WhoSees;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests;

/// <summary>How a person likes to talk, kept when they say so, and used the next time: who helps, how many answers, size of text, reading aloud, language.</summary>
public sealed class RememberedTests(ProductFixture product) : IClassFixture<ProductFixture>
{
    private const string Remember = """
        [How I like to talk] →
        [Yes, remember]      →
        """;

    [Fact]
    public async Task Who_helped_the_last_time_is_offered_first_and_a_tap_says_that_it_is_the_same()
    {
        var next = await NextAsync("[OK] ×3 →\n[Someone points for me] →");

        Assert.Equal(Transcript.Tidy("""
            [OK] ×3         → Is it the same today?
            [Yes, the same] → Thank you. I will remember: Someone points for me. | Let us practise first.
            """), await next.Chat.PlayAsync("[OK] ×3 →\n[Yes, the same] →"));
        Assert.Contains("Last time someone pointed for you.", next.Chat.Cards[^2].Json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_else_leads_to_all_the_ways_of_being_helped_and_is_not_offered_again_on_the_way_back()
    {
        var next = await NextAsync("[OK] ×3 →\n[Someone points for me] →");

        Assert.Equal(Transcript.Tidy("""
            [OK] ×3               → Is it the same today?
            [No, not the same]    → Is somebody helping you?
            [Someone reads to me] → Thank you. I will remember: Someone reads to me. | Let us practise first.
            [Go back]             → Is somebody helping you?
            """), await next.Chat.PlayAsync("[OK] ×3 →\n[No, not the same] →\n[Someone reads to me] →\n[Go back] →"));
    }

    [Fact]
    public async Task Who_helped_the_last_time_is_never_taken_for_who_helps_today()
    {
        var next = await NextAsync("[OK] ×3 →\n[Someone answers for me] →");

        await next.Chat.PlayAsync("[OK] ×3 →\n[Skip] →\n[Start] →\n[happy about it] →\n[happy about it] →\n[people] →\n[That's all] →\n[Start] →\n[happy about it] →");

        Assert.Equal("alone", Assert.Single((await RecordAsync(next)).Placements).Helper);
    }

    [Fact]
    public async Task A_tap_on_the_card_of_the_last_time_changes_who_helps_later_too()
    {
        var next = await NextAsync("[OK] ×3 →\n[Someone points for me] →");
        await next.Chat.PassesHelloAsync();
        var offer = next.Chat.InFocus;
        await next.Chat.PlayAsync("[No, not the same] →\n[I am on my own] →");

        await next.Chat.TapsAsync(offer, "Yes, the same");

        Assert.Equal("Thank you. I will remember: Someone points for me. | Let us practise first.", next.Chat.InFocus.Line);
    }

    [Fact]
    public async Task The_form_of_the_answers_is_used_the_next_time_and_said()
    {
        var next = await NextAsync("[OK] ×3 →\n[I am on my own] →\n[More or fewer answers] →\n[two answers] →");

        Assert.StartsWith("I remember how you like to talk: two answers.", next.Chat.InFocus.Line, StringComparison.Ordinal);
        await next.Chat.PlayAsync("[OK] ×3 →\n[Yes, the same] →\n[Start] →");
        Assert.DoesNotContain("in the middle", next.Chat.InFocus.Choices);
    }

    [Fact]
    public async Task The_persons_own_language_comes_before_the_one_of_the_invitation()
    {
        var next = await NextAsync("[OK] ×3 →\n[I am on my own] →", language: "pl");

        Assert.Equal("en", next.Session.Language);
        Assert.Equal("Hello.", next.Chat.InFocus.Heading);
    }

    [Fact]
    public async Task Size_of_text_and_reading_aloud_are_kept_with_it_and_given_to_a_new_device()
    {
        var chat = await product.InviteAsync();
        await chat.SendsAsync(Settings(175, readAloud: true));
        await chat.PlayAsync("[OK] ×3 →\n[I am on my own] →\n[How I like to talk] →");

        Assert.Contains("Your words are bigger.", chat.InFocus.Json, StringComparison.Ordinal);
        Assert.Contains("I read every card to you.", chat.InFocus.Json, StringComparison.Ordinal);
        await chat.TapsAsync("Yes, remember");

        var pass = await PassAsync((await NextTime.InviteAsync(product.Product, chat)).Code);
        Assert.Equal((175, true), (pass.GetProperty("textSize").GetInt32(), pass.GetProperty("readAloud").GetBoolean()));
        using var staff = await StaffSide.SignInAsync(product.Product, "demo-senco");
        var passport = await staff.ReadAsync($"/staff/pupils/{chat.Invited.PupilId}/passport");
        Assert.Contains("175 % of the usual size", passport, StringComparison.Ordinal);
        Assert.Contains("every card is read to them", passport, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_set_on_a_page_and_not_kept_is_forgotten_with_the_conversation()
    {
        var chat = await product.InviteAsync();
        await chat.SendsAsync(Settings(200, readAloud: true));

        var pass = await PassAsync((await NextTime.InviteAsync(product.Product, chat)).Code);

        Assert.Equal((100, false), (pass.GetProperty("textSize").GetInt32(), pass.GetProperty("readAloud").GetBoolean()));
    }

    [Theory]
    [InlineData(99)]
    [InlineData(301)]
    [InlineData("big")]
    public async Task A_size_that_no_page_has_changes_nothing(object size)
    {
        var chat = await product.InviteAsync();

        await chat.SendsAsync(Settings(size, readAloud: true));
        await chat.TapsAsync("How I like to talk");

        Assert.DoesNotContain("I read every card to you.", chat.InFocus.Json, StringComparison.Ordinal);
    }

    private static object Settings(object textSize, bool readAloud) =>
        new { type = "event", name = "page-settings", value = new { textSize, readAloud }, channelData = new { clientActivityID = Guid.NewGuid().ToString() } };

    private async Task<NextTime> NextAsync(string firstTime, string language = "en")
    {
        var chat = await product.InviteAsync();
        await chat.PlayAsync(firstTime);
        await chat.PlayAsync(Remember);

        return await NextTime.InviteAsync(product.Product, chat, language);
    }

    private async Task<RecordKept> RecordAsync(NextTime next) =>
        JsonSerializer.Deserialize<RecordKept>(await product.Product.Http.GetStringAsync($"/demo/records/{next.Session.Speaker.Pupil}"), JsonSerializerOptions.Web)!;

    private async Task<JsonElement> PassAsync(string code)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/chat/token");

        request.Headers.Add("Cookie", await Family.CookieAsync(product.Product, code));

        using var response = await product.Product.Http.SendAsync(request);

        return JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync());
    }
}
