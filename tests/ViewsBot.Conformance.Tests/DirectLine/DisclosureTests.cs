using System.Text;

namespace ViewsBot.Conformance.Tests.DirectLine;

public sealed class DisclosureTests
{
    [Fact]
    public async Task A_disclosure_and_its_reply_go_to_the_page_that_spoke_and_are_kept_nowhere()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        using var listening = await page.StartListeningAsync();
        await listening.NextAsync();

        await page.SayAsync("disclose", "client-1");

        var frame = (await listening.NextAsync())!;
        Assert.Equal(["disclose", "thank you for telling me", "go on"], frame.Texts);
        Assert.All([0, 1], at => Assert.Equal("ephemeral", frame.Activities[at].GetProperty("deliveryMode").GetString()));
        Assert.Equal("c1|0000002", frame.Activities[1].GetProperty("replyToId").GetString());
        var kept = await page.ReadAsync();
        Assert.Equal([null, "go on"], kept.Texts);
        Assert.DoesNotContain("disclose", await LogOfAsync(school), StringComparison.Ordinal);
        Assert.DoesNotContain("thank you", await LogOfAsync(school), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_others_are_sent_after_a_disclosure_waits_for_nothing_they_will_never_get()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        await page.StartAsync();

        await page.SayAsync("disclose");
        await page.SayAsync("first a reply, then disclose");

        var kept = (await page.ReadAsync()).Activities;
        Assert.Equal(["c1|0000001", "c1|0000004", "c1|0000006"], kept.Select(activity => activity.GetProperty("id").GetString()));
        Assert.All(kept, activity => Assert.False(activity.TryGetProperty("replyToId", out _)));
    }

    [Fact]
    public async Task A_disclosure_sent_again_is_the_same_one()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        await page.StartAsync();
        var first = await page.SayAsync("disclose", "client-1");

        await school.RestartAsync();
        using var later = school.Page();
        var again = await later.SayAsync("disclose", "client-1");

        Assert.Equal(first.Text("id"), again.Text("id"));
        Assert.Equal("c1|0000005", (await later.SayAsync("hello")).Text("id"));
    }

    [Fact]
    public async Task A_page_that_asks_instead_of_listening_gets_it_once()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        await page.StartAsync();
        await page.SayAsync("disclose");

        var first = await page.ReadAsync("?watermark=1");
        var second = await page.ReadAsync("?watermark=1");

        Assert.Equal(["disclose", "thank you for telling me", "go on"], first.Texts);
        Assert.Equal("4", first.Watermark);
        Assert.Equal(["go on"], second.Texts);
    }

    [Fact]
    public async Task Another_device_is_told_nothing_whether_it_listens_or_asks()
    {
        await using var school = await School.OpenAsync();
        using var tablet = school.Page(pageId: "tablet");
        using var phone = school.Page(pageId: "phone");
        await tablet.StartAsync();
        using var listening = await phone.ListenAsync("?watermark=1");

        await tablet.SayAsync("disclose");
        await tablet.SayAsync("hello");

        Assert.Equal(["go on", "hello", "heard hello"], await listening.TextsAsync(3));
        Assert.Equal([null, "go on", "hello", "heard hello"], (await phone.ReadAsync()).Texts);
        Assert.Equal(["disclose", "thank you for telling me", "go on", "hello", "heard hello"], (await tablet.ReadAsync("?watermark=1")).Texts);
    }

    [Theory]
    [InlineData("reconnect")]
    [InlineData("read")]
    public async Task A_page_that_is_loaded_again_is_not_shown_it(string how)
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        await page.StartAsync();
        await page.SayAsync("disclose");

        _ = how == "reconnect" ? await page.ReconnectAsync("?watermark=") : await page.ReadAsync("?watermark=");

        Assert.Equal(["go on"], (await page.ReadAsync("?watermark=1")).Texts);
        using var listening = await page.ListenAsync("?watermark=1");
        Assert.Equal(["go on"], (await listening.NextAsync())!.Texts);
    }

    [Theory]
    [InlineData("", "hello")]
    [InlineData("&watermark=", null)]
    public async Task A_page_that_starts_again_without_a_watermark_is_not_shown_it(string watermark, string? first)
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        await page.StartAsync();
        await page.SayAsync("disclose");

        using var listening = await Listening.ToAsync((await page.StartAsync()).Text("streamUrl") + watermark);
        await page.SayAsync("hello");

        var texts = await listening.TextsAsync(first is null ? 4 : 2);
        Assert.Equal(first is null ? [null, "go on", "hello", "heard hello"] : ["hello", "heard hello"], texts);
        Assert.DoesNotContain("disclose", (await page.ReadAsync("?watermark=1")).Texts);
    }

    [Fact]
    public async Task A_page_that_comes_back_by_starting_again_with_its_watermark_gets_what_it_missed()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        using var listening = await page.StartListeningAsync();
        await listening.NextAsync();
        await page.SayAsync("disclose");

        using var back = await Listening.ToAsync((await page.StartAsync()).Text("streamUrl") + "&watermark=1");

        Assert.Equal(["go on", "disclose", "thank you for telling me"], await back.TextsAsync(3));
    }

    [Fact]
    public async Task What_is_told_between_the_start_and_the_streams_opening_is_answered_there()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        var streamUrl = (await page.StartAsync()).Text("streamUrl");
        await page.SayAsync("disclose");

        using var listening = await Listening.ToAsync(streamUrl);

        Assert.Equal([null, "go on", "disclose", "thank you for telling me"], await listening.TextsAsync(4));
    }

    [Fact]
    public async Task After_it_was_heard_nobody_asks_for_it_again()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        using var listening = await page.StartListeningAsync();
        await listening.NextAsync();
        await page.SayAsync("disclose");
        await listening.NextAsync();

        Assert.Equal(["go on"], (await page.ReadAsync("?watermark=1")).Texts);
        await listening.CloseAsync();
        using var again = await page.ListenAsync("?watermark=4");
        await page.SayAsync("hello");

        Assert.Equal(["hello", "heard hello"], (await again.NextAsync())!.Texts);
    }

    [Fact]
    public async Task A_page_whose_stream_died_before_the_reply_arrived_gets_it_when_it_is_back()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        using var listening = await page.StartListeningAsync();
        await listening.NextAsync();
        await page.SayAsync("disclose");

        using var back = await page.ListenAsync("?watermark=1");

        Assert.Equal(["go on", "disclose", "thank you for telling me"], await back.TextsAsync(3));
    }

    [Fact]
    public async Task After_two_minutes_it_is_gone()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        await page.StartAsync();
        await page.SayAsync("disclose");

        school.Clock.Advance(TimeSpan.FromMinutes(2));

        Assert.Equal(["go on"], (await page.ReadAsync("?watermark=1")).Texts);
    }

    [Fact]
    public async Task What_the_bot_whispers_is_for_that_page_alone_and_what_was_said_is_kept()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        using var other = school.Page(pageId: "page-2");
        await page.StartAsync();

        await page.SayAsync("whisper");

        Assert.Equal(["whisper"], (await other.ReadAsync("?watermark=1")).Texts);
        Assert.Equal(["whisper", "whispered"], (await page.ReadAsync("?watermark=1")).Texts);
    }

    private static async Task<string> LogOfAsync(School school) =>
        string.Join('\n', (await school.Log.AfterAsync("c1", 0, default)).Select(logged => Encoding.UTF8.GetString(logged.Utf8.Span)))
        + string.Join('\n', school.LogLines.All);
}
