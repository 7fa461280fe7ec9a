using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Content;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.Hearing;

/// <summary>Recorded sentences, as the page of an invited person asks for them where its device has no voice.</summary>
public sealed class RecordedTests(RecordedSchool school) : IClassFixture<RecordedSchool>
{
    [Fact]
    public async Task Each_sentence_that_is_recorded_is_named_with_an_address_that_says_nothing_of_anybody()
    {
        var chat = await school.Product.InviteAsync("child", "ur");

        var heard = await HeardAsync(chat, "ur");

        var words = school.Product.Services.GetRequiredService<Deck>().Words.In("ur");
        Assert.Equal(new[] { words.Get("option/my-school-day/playtime"), words.For("parent").Get("opening/not-a-test") }.Order(), heard.Keys.Order());
        Assert.All(heard.Values, address => Assert.Matches(new Regex("^/chat/heard/ur/[0-9a-f]{32}$"), address));
        Assert.Empty(await HeardAsync(chat, "pl"));
    }

    [Fact]
    public async Task A_recording_comes_as_the_sound_it_is_and_is_kept_by_the_browser_for_a_day_by_its_content()
    {
        var chat = await school.Product.InviteAsync("child", "ur");
        var address = (await HeardAsync(chat, "ur"))[school.Product.Services.GetRequiredService<Deck>().Words.In("ur").Get("option/my-school-day/playtime")];

        using var answer = await RecordedSchool.AskAsync(school.Product, chat, address);

        Assert.Equal(RecordedSchool.Playtime, await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal("audio/mpeg", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("max-age=86400, private, immutable", answer.Headers.CacheControl!.ToString());
        Assert.Equal("bytes", answer.Headers.AcceptRanges.Single());
    }

    [Theory]
    [InlineData("/chat/heard/de", HttpStatusCode.NotFound)]
    [InlineData("/chat/heard/ur/00000000000000000000000000000000", HttpStatusCode.NotFound)]
    [InlineData("/chat/heard/ur/option%2Fmy-school-day%2Fplaytime", HttpStatusCode.NotFound)]
    [InlineData("/chat/heard/ur/..%2F..%2Fviewsbot.db", HttpStatusCode.NotFound)]
    public async Task What_is_not_recorded_is_not_there(string path, HttpStatusCode status)
    {
        using var answer = await RecordedSchool.AskAsync(school.Product, await school.Product.InviteAsync("child", "ur"), path);

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task Whoever_is_not_invited_hears_nothing()
    {
        var chat = await school.Product.InviteAsync("child", "ur");
        var address = (await HeardAsync(chat, "ur")).Values.First();

        using var list = await school.Product.Http.GetAsync("/chat/heard/ur");
        using var sound = await school.Product.Http.GetAsync(address);

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized), (list.StatusCode, sound.StatusCode));
    }

    [Fact]
    public async Task The_conversations_page_may_play_what_this_server_gives_and_nothing_else()
    {
        using var page = await school.Product.Http.GetAsync("/chat");

        Assert.Contains("media-src 'self';", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    private async Task<Dictionary<string, string>> HeardAsync(ScriptedChat chat, string language)
    {
        using var answer = await RecordedSchool.AskAsync(school.Product, chat, $"/chat/heard/{language}");

        return (await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<Dictionary<string, string>>())!;
    }
}
