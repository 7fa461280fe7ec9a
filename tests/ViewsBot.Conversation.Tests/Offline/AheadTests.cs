using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ViewsBot.Conversation.Tests.WhoSees;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.Offline;

/// <summary>The cards that a page holds of the rest of a topic, and what a tap on one means when it comes.</summary>
public sealed class AheadTests(ProductFixture fixture) : IClassFixture<ProductFixture>
{
    private static readonly string[] ToTheFirstPicture =
        [.. Hello.Read, "I am on my own", "Start", "happy about it", "happy about it", "Not today", "my school day", "That's all", "Start"];

    [Fact]
    public async Task A_topics_cards_from_one_on_are_those_that_the_conversation_will_show()
    {
        var chat = await AtTheFirstPictureAsync();

        var ahead = await AheadAsync(chat, "my-school-day/coming-in");

        Assert.Equal(9, ahead.Count);
        Assert.Equal(chat.InFocus.Taps.Where(tap => IsPlace(tap.Data)).Select(tap => tap.Data.GetRawText()), ahead[0].Taps.Where(tap => IsPlace(tap.Data)).Select(tap => tap.Data.GetRawText()));
        Assert.Equal(["going home"], (await AheadAsync(chat, "my-school-day/going-home")).Select(card => card.Word));
        Assert.All(ahead, card => Assert.Equal("", card.Note));
    }

    [Fact]
    public async Task A_tap_on_one_before_it_was_asked_is_kept_at_its_own_picture_and_the_question_stays()
    {
        var chat = await AtTheFirstPictureAsync();
        var ahead = await AheadAsync(chat, "my-school-day/coming-in");

        await chat.TapsAsync(ahead[2], "in the middle");

        Assert.Equal("coming in", chat.InFocus.Word);
        Assert.Equal(["middle"], (await chat.RecordAsync()).HistoryOf("my-school-day/playtime"));
    }

    [Fact]
    public async Task Taps_that_waited_answer_the_topic_in_order()
    {
        var chat = await AtTheFirstPictureAsync();
        var ahead = await AheadAsync(chat, "my-school-day/coming-in");

        foreach (var card in ahead) { await chat.TapsAsync(card, "not happy about it"); }

        Assert.Contains("Here is your board.", chat.InFocus.Json, StringComparison.Ordinal);
        Assert.All((await chat.RecordAsync()).Placements.Where(placed => placed.Option.StartsWith("my-school-day/", StringComparison.Ordinal)), placed => Assert.Single(placed.History));
    }

    [Theory]
    [InlineData("practice/pizza")]
    [InlineData("lessons/reading")]
    [InlineData("next-steps/0")]
    [InlineData("no-such-topic/none")]
    public async Task Of_practice_of_a_plan_and_of_other_audiences_nothing_is_held(string option) =>
        Assert.Empty(await AheadAsync(await AtTheFirstPictureAsync(), option));

    [Fact]
    public async Task Whoever_is_not_invited_gets_none()
    {
        using var answer = await fixture.Product.Http.GetAsync("/chat/ahead?option=my-school-day/playtime");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task The_script_that_keeps_the_page_is_this_builds_and_names_files_that_are_there()
    {
        using var answer = await fixture.Product.Http.GetAsync("/chat/worker.js");
        var script = await answer.Content.ReadAsStringAsync();
        var kept = JsonDocument.Parse(script["self.kept = ".Length..script.IndexOf(";\n", StringComparison.Ordinal)]).RootElement;
        var files = kept.GetProperty("files").EnumerateArray().Select(file => file.GetString()!).ToList();

        Assert.Equal("/chat", answer.Headers.GetValues("Service-Worker-Allowed").Single());
        Assert.True(answer.Headers.CacheControl!.NoCache);
        Assert.All(files, file => Assert.StartsWith("/built/chat/", file, StringComparison.Ordinal));
        foreach (var file in files) { Assert.Equal(HttpStatusCode.OK, (await fixture.Product.Http.GetAsync(file)).StatusCode); }

        Assert.Contains($"data-build=\"{kept.GetProperty("build").GetString()}\"", await fixture.Product.Http.GetStringAsync("/chat"), StringComparison.Ordinal);
    }

    private static bool IsPlace(JsonElement data) => data.TryGetProperty("place", out _);

    private async Task<ScriptedChat> AtTheFirstPictureAsync()
    {
        var chat = await fixture.Product.InviteAsync();
        foreach (var tap in ToTheFirstPicture) { await chat.TapsAsync(tap); }

        return chat;
    }

    private async Task<IReadOnlyList<CardSeen>> AheadAsync(ScriptedChat chat, string option)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/chat/ahead?option={option}&language=en");
        request.Headers.Add("Cookie", await Family.CookieAsync(fixture.Product, chat.Invited.Code));

        using var answer = await fixture.Product.Http.SendAsync(request);

        return [.. (await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>()).EnumerateArray().Select(card => new CardSeen(card))];
    }
}
