using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests;

/// <summary>A page's first call brings all that its first card needs.</summary>
public sealed class FirstCallTests(ProductFixture fixture) : IClassFixture<ProductFixture>
{
    [Fact]
    public async Task It_begins_the_conversation_and_brings_the_first_card_and_nothing_is_left_to_ask_for()
    {
        var link = (await fixture.InviteAsync()).Invited.ChatUrl.PathAndQuery;

        var first = await CallAsync(link);

        Assert.Contains("I am a computer that helps you.", Heard(first), StringComparison.Ordinal);
        Assert.StartsWith("ws://", first.GetProperty("streamUrl").GetString(), StringComparison.Ordinal);
        Assert.Equal(0, (await SinceAsync(first)).GetProperty("activities").GetArrayLength());
    }

    [Fact]
    public async Task A_page_that_comes_later_hears_what_was_said_in_the_order_it_was_said()
    {
        var chat = await fixture.InviteAsync();
        await chat.TapsAsync(Hello.Read[0]);

        var later = await CallAsync(chat.Invited.ChatUrl.PathAndQuery);

        Assert.Equal(
            chat.Activities.Select(activity => activity.GetProperty("id").GetString()),
            later.GetProperty("heard").GetProperty("activities").EnumerateArray().Select(activity => activity.GetProperty("id").GetString()));
        Assert.Equal(0, (await SinceAsync(later)).GetProperty("activities").GetArrayLength());
    }

    [Fact]
    public async Task Without_an_invitation_it_brings_nothing()
    {
        using var answer = await fixture.Product.Http.PostAsync("/chat/begin", content: null);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("", await answer.Content.ReadAsStringAsync());
    }

    private static string Heard(JsonElement first) => first.GetProperty("heard").GetRawText();

    private async Task<JsonElement> CallAsync(string link)
    {
        using var entered = await fixture.Product.Http.GetAsync(link);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/chat/begin");
        request.Headers.Add("Cookie", entered.Headers.GetValues("Set-Cookie").First().Split(';')[0]);
        using var answer = await fixture.Product.Http.SendAsync(request);

        Assert.True(answer.Headers.CacheControl!.NoStore);

        return await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>();
    }

    private async Task<JsonElement> SinceAsync(JsonElement first)
    {
        var (pass, watermark) = (first.GetProperty("pass"), first.GetProperty("heard").GetProperty("watermark").GetString());
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/v3/directline/conversations/{pass.GetProperty("conversationId").GetString()}/activities?watermark={watermark}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", pass.GetProperty("token").GetString());
        using var answer = await fixture.Product.Http.SendAsync(request);

        return await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>();
    }
}
