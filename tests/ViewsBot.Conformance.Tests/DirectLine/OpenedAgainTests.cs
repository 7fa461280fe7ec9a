using System.Net;

namespace ViewsBot.Conformance.Tests.DirectLine;

/// <summary>A page that comes to a conversation which had begun: the bot is told, and may say something, or nothing.</summary>
public sealed class OpenedAgainTests
{
    [Fact]
    public async Task The_bot_is_told_so_and_not_that_the_conversation_begins()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        await page.StartAsync();
        Assert.Equal(0, school.Bot.OpenedAgain);

        await page.StartAsync();

        Assert.Equal(1, school.Bot.OpenedAgain);
        Assert.Single(school.Bot.Heard);
    }

    [Fact]
    public async Task What_it_says_is_kept_answers_nothing_and_is_on_the_stream_that_was_asked_for()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        await page.StartAsync();
        school.Bot.News = "there is news";

        using var listening = await page.StartListeningAsync();

        Assert.Equal(["there is news"], await listening.TextsAsync(1));
        var last = (await page.ReadAsync()).Activities[^1];
        Assert.Equal("c1|0000002", last.GetProperty("id").GetString());
        Assert.False(last.TryGetProperty("replyToId", out _));
    }

    [Fact]
    public async Task Where_it_says_nothing_nothing_is_kept()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        await page.StartAsync();
        var before = (await page.ReadAsync()).Watermark;

        await page.StartAsync();

        Assert.Equal(before, (await page.ReadAsync()).Watermark);
    }

    [Fact]
    public async Task Where_it_fails_the_page_opens_all_the_same_and_is_told_of_no_fault()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        await page.StartAsync();
        school.Bot.News = "throw";

        var again = await page.StartAsync();

        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.Single((await page.ReadAsync()).Activities);
        Assert.DoesNotContain(school.LogLines.All, line => line.Contains(ScriptedBot.Secret, StringComparison.Ordinal));
    }
}
