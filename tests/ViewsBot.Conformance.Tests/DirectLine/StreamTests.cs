using System.Net;
using System.Net.WebSockets;

namespace ViewsBot.Conformance.Tests.DirectLine;

public sealed class StreamTests
{
    [Fact]
    public async Task What_was_said_between_the_start_and_the_streams_opening_comes_first()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        var streamUrl = (await page.StartAsync()).Text("streamUrl");
        await page.SayAsync("early");

        using var listening = await Listening.ToAsync(streamUrl);

        Assert.Equal([null, "early", "heard early"], await listening.TextsAsync(3));
    }

    [Fact]
    public async Task Coming_to_a_started_conversation_without_a_watermark_is_live_only()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        await page.StartAsync();
        await page.SayAsync("before");

        using var started = await page.StartListeningAsync();
        await page.SayAsync("now");
        var afterStart = await started.TextsAsync(2);
        using var reconnected = await page.ListenAsync();
        await page.SayAsync("later");

        Assert.Equal(["now", "heard now"], afterStart);
        Assert.Equal(["later", "heard later"], await reconnected.TextsAsync(2));
    }

    [Fact]
    public async Task An_empty_watermark_replays_everything()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        await page.StartAsync();
        await page.SayAsync("hello");

        using var listening = await page.ListenAsync("?watermark=");

        var frame = (await listening.NextAsync())!;
        Assert.Equal([null, "hello", "heard hello"], frame.Texts);
        Assert.Equal("3", frame.Watermark);
    }

    [Fact]
    public async Task A_watermark_goes_on_after_it_and_what_is_said_meanwhile_comes_once()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        await page.StartAsync();
        await page.SayAsync("hello");

        var saying = Task.WhenAll(Enumerable.Range(0, 20).Select(at => page.SayAsync($"{at}")));
        using var listening = await page.ListenAsync("?watermark=2");
        await saying;
        var texts = await listening.TextsAsync(41);
        await page.SayAsync("end");

        Assert.Equal("heard hello", texts[0]);
        Assert.Equal(texts.Count, texts.Distinct().Count());
        Assert.Equal(["end", "heard end"], await listening.TextsAsync(2));
    }

    [Fact]
    public async Task A_watermark_past_the_end_replays_nothing_and_hears_what_is_said_next()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        await page.StartAsync();

        using var listening = await page.ListenAsync("?watermark=900");
        await page.SayAsync("hello");

        var frame = (await listening.NextAsync())!;
        Assert.Equal(["hello", "heard hello"], frame.Texts);
        Assert.Equal("3", frame.Watermark);
    }

    [Fact]
    public async Task A_long_conversation_is_replayed_whole_and_in_order()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        await page.StartAsync();
        var longText = new string('x', 20_000);

        for (var at = 0; at < 10; at++) { await page.SayAsync($"{at}{longText}"); }

        using var listening = await page.ListenAsync("?watermark=1");
        var texts = await listening.TextsAsync(20);

        Assert.Equal((await page.ReadAsync("?watermark=1")).Texts, texts);
    }

    [Fact]
    public async Task A_second_stream_closes_the_first_with_a_word_why_and_is_fed_from_then_on()
    {
        await using var school = await School.OpenAsync();
        using var tablet = school.Page(pageId: "tablet");
        using var phone = school.Page(pageId: "phone");
        using var first = await tablet.StartListeningAsync();
        await first.NextAsync();

        using var second = await phone.StartListeningAsync();

        Assert.Null(await first.NextAsync());
        Assert.Equal((WebSocketCloseStatus.NormalClosure, "collision"), (first.CloseStatus, first.CloseReason));
        await tablet.SayAsync("still heard");
        Assert.Equal(["still heard", "heard still heard"], await second.TextsAsync(2));
        Assert.Equal(["still heard", "heard still heard"], (await tablet.ReadAsync("?watermark=1")).Texts);
    }

    [Fact]
    public async Task Signs_of_life_are_ignored_and_a_closed_stream_can_be_opened_again()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        using var first = await page.StartListeningAsync();
        await first.NextAsync();
        await first.SayNothingAsync();
        await page.SayAsync("hello");
        Assert.Equal(["hello", "heard hello"], await first.TextsAsync(2));

        await first.CloseAsync();
        await page.SayAsync("while away");
        using var second = await page.ListenAsync("?watermark=3");

        Assert.Equal(["while away", "heard while away"], await second.TextsAsync(2));
    }

    [Fact]
    public async Task A_streams_address_is_good_for_a_minute()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        var address = (await page.StartAsync()).Text("streamUrl").Replace("ws://", "http://", StringComparison.Ordinal);

        school.Clock.Advance(TimeSpan.FromSeconds(60));
        var late = await page.SendAsync(HttpMethod.Get, address);

        Assert.Equal((HttpStatusCode.Forbidden, "TokenExpired"), (late.Status, late.ErrorCode));
    }

    [Theory]
    [InlineData("conversations/c1/stream", HttpStatusCode.Unauthorized)]
    [InlineData("conversations/c1/stream?t=nonsense", HttpStatusCode.Unauthorized)]
    public async Task A_stream_without_its_token_is_refused(string address, HttpStatusCode expected)
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();

        Assert.Equal(expected, (await page.SendAsync(HttpMethod.Get, address)).Status);
    }

    [Fact]
    public async Task A_stream_is_no_page_to_read()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        var address = (await page.StartAsync()).Text("streamUrl").Replace("ws://", "http://", StringComparison.Ordinal);

        var read = await page.SendAsync(HttpMethod.Get, address);
        var elsewhere = await page.SendAsync(HttpMethod.Get, address.Replace("/c1/", "/c2/", StringComparison.Ordinal));
        var nonsense = await page.SendAsync(HttpMethod.Get, address + "&watermark=x");

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.Forbidden, HttpStatusCode.BadRequest), (read.Status, elsewhere.Status, nonsense.Status));
    }

    [Fact]
    public async Task A_server_that_stops_says_so_instead_of_hanging_up()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        using var listening = await page.StartListeningAsync();
        await listening.NextAsync();

        var stopping = school.StopAsync();

        Assert.Null(await listening.NextAsync());
        Assert.Equal((WebSocketCloseStatus.EndpointUnavailable, "stopping"), (listening.CloseStatus, listening.CloseReason));
        await stopping;
    }
}
