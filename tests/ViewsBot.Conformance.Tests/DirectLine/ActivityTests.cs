using System.Globalization;
using System.Net;
using System.Text.Json;

namespace ViewsBot.Conformance.Tests.DirectLine;

public sealed class ActivityTests
{
    [Fact]
    public async Task What_a_person_says_comes_back_before_the_reply_with_its_channel_data_untouched()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        using var listening = await page.StartListeningAsync();
        await listening.NextAsync();

        var said = await page.SayAsync("hello", "client-1");

        var frame = (await listening.NextAsync())!;
        Assert.Equal(["hello", "heard hello"], frame.Texts);
        var (echo, reply) = (frame.Activities[0], frame.Activities[1]);
        Assert.Equal("""{"clientActivityID":"client-1","nested":{"nothing":null}}""", echo.GetProperty("channelData").GetRawText());
        Assert.Equal(said.Text("id"), echo.GetProperty("id").GetString());
        Assert.Equal(said.Text("id"), reply.GetProperty("replyToId").GetString());
        Assert.Equal(("dl_sam", "user"), (echo.GetProperty("from").GetProperty("id").GetString(), echo.GetProperty("from").GetProperty("role").GetString()));
    }

    [Fact]
    public async Task What_a_client_says_of_who_when_and_where_is_ignored()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        await page.StartAsync();

        await page.PostAsync("""{"type":"message","text":"hi","id":"mine","timestamp":"1999-01-01T00:00:00Z","channelId":"msteams","conversation":{"id":"c9"},"from":{"id":"head","name":"Sam","role":"bot"},"serviceUrl":"https://elsewhere.example","recipient":{"id":"x"},"deliveryMode":"ephemeral","callerId":"urn:x"}""");

        var echo = (await page.ReadAsync()).Activities[1];
        Assert.Equal(("c1|0000002", "directline", "c1"), (echo.GetProperty("id").GetString(), echo.GetProperty("channelId").GetString(), echo.GetProperty("conversation").GetProperty("id").GetString()));
        Assert.Equal("""{"id":"dl_sam","name":"Sam","role":"user"}""", echo.GetProperty("from").GetRawText());
        Assert.All(["serviceUrl", "recipient", "deliveryMode", "callerId"], property => Assert.False(echo.TryGetProperty(property, out _)));
        var heard = school.Bot.Heard[^1];
        Assert.Equal(("c1|0000002", "dl_sam", "c1", null), (heard.Id, heard.From.Id, heard.Conversation.Id, heard.DeliveryMode));
        Assert.Equal(2026, heard.Timestamp!.Value.Year);
    }

    [Fact]
    public async Task What_the_protocol_does_not_know_comes_back_as_it_was_sent()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        await page.StartAsync();

        await page.PostAsync("""{"type":"message","text":"ملاحظة \"–\" 👍","value":{"a":[1.0,null,{"b":"ü"}]},"something":{"else":[null]},"entities":[{"type":"ClientCapabilities","x":1}]}""");

        var echo = (await page.ReadAsync()).Activities[1];
        Assert.Equal("ملاحظة \"–\" 👍", echo.GetProperty("text").GetString());
        Assert.Equal("""{"a":[1.0,null,{"b":"ü"}]}""", echo.GetProperty("value").GetRawText());
        Assert.Equal("""{"else":[null]}""", echo.GetProperty("something").GetRawText());
        Assert.Equal("""[{"type":"ClientCapabilities","x":1}]""", echo.GetProperty("entities").GetRawText());
    }

    [Fact]
    public async Task A_card_goes_out_as_the_very_bytes_the_bot_put_in()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        await page.StartAsync();

        var card = (await page.ReadAsync()).Activities[0].GetProperty("attachments")[0].GetProperty("content");

        Assert.Equal("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"Hello – ملاحظة","weight":null}]}""", card.GetRawText());
    }

    [Fact]
    public async Task Half_an_emoji_does_not_lose_the_message()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        await page.StartAsync();

        var said = await page.PostAsync("""{"type":"message","text":"cut \ud83d whole \ud83d\ude00 \\ud83d"}""");

        Assert.Equal(HttpStatusCode.OK, said.Status);
        Assert.Equal("cut \ufffd whole 😀 \\ud83d", (await page.ReadAsync()).Texts[1]);
    }

    [Fact]
    public async Task Ids_and_times_only_grow()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        await page.StartAsync();

        for (var at = 0; at < 5; at++) { await page.SayAsync("two"); }

        var activities = (await page.ReadAsync()).Activities;
        Assert.Equal(Enumerable.Range(1, 16).Select(number => $"c1|{number.ToString("D7", CultureInfo.InvariantCulture)}"), activities.Select(activity => activity.GetProperty("id").GetString()));
        var times = activities.Select(activity => activity.GetProperty("timestamp").GetDateTimeOffset()).ToArray();
        Assert.Equal(times.Order().Distinct(), times);
    }

    [Fact]
    public async Task The_same_client_id_is_the_same_message_even_after_a_restart()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        var first = await page.SayAsync("hello", "client-1");

        var again = await page.SayAsync("hello", "client-1");
        await school.RestartAsync();
        using var later = school.Page();
        var afterRestart = await later.SayAsync("hello", "client-1");

        Assert.Equal(first.Text("id"), again.Text("id"));
        Assert.Equal(first.Text("id"), afterRestart.Text("id"));
        Assert.Equal(["hello", "heard hello"], (await later.ReadAsync("?watermark=1")).Texts);
    }

    [Fact]
    public async Task The_same_message_ten_times_at_once_is_one_turn_and_all_wait_for_its_id()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        await page.StartAsync();

        var sending = Enumerable.Range(0, 10).Select(_ => page.SayAsync("wait", "client-1")).ToArray();
        await school.Bot.Waits.Task;
        var early = sending.Count(task => task.IsCompleted);
        school.Bot.Gate.SetResult();
        var answers = await Task.WhenAll(sending);

        Assert.Equal(0, early);
        Assert.All(answers, answered => Assert.Equal("c1|0000002", answered.Text("id")));
        Assert.Equal(["wait", "waited"], (await page.ReadAsync("?watermark=1")).Texts);
    }

    [Fact]
    public async Task Turns_of_one_conversation_wait_for_each_other_and_another_conversation_does_not()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page("c1");
        using var other = school.Page("c2");
        await page.StartAsync();
        await other.StartAsync();

        var slow = page.SayAsync("wait");
        await school.Bot.Waits.Task;
        var next = page.SayAsync("next");
        var elsewhere = await other.SayAsync("elsewhere");

        Assert.Equal(HttpStatusCode.OK, elsewhere.Status);
        Assert.False(next.IsCompleted);
        school.Bot.Gate.SetResult();
        await Task.WhenAll(slow, next);
        Assert.Equal(["wait", "waited", "next", "heard next"], (await page.ReadAsync("?watermark=1")).Texts);
    }

    [Fact]
    public async Task Two_devices_are_heard_in_one_order_and_both_read_the_same()
    {
        await using var school = await School.OpenAsync();
        using var tablet = school.Page(pageId: "tablet");
        using var phone = school.Page(pageId: "phone");
        await tablet.StartAsync();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(at => (at % 2 == 0 ? tablet : phone).SayAsync($"{at}")));

        var read = (await tablet.ReadAsync()).Body.GetRawText();
        Assert.Equal(read, (await phone.ReadAsync()).Body.GetRawText());
        Assert.Equal(41, (await phone.ReadAsync()).Activities.Count);
    }

    [Fact]
    public async Task An_activity_that_is_updated_takes_its_own_place_for_all_who_read_later()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        using var listening = await page.StartListeningAsync();
        await listening.NextAsync();
        await page.SayAsync("changeable");
        var old = (await listening.NextAsync())!.Activities[1];

        await page.SayAsync("change");

        var frame = (await listening.NextAsync())!;
        Assert.Equal(["change", "new"], frame.Texts);
        Assert.Equal(old.GetProperty("id").GetString(), frame.Activities[1].GetProperty("id").GetString());
        Assert.Equal(old.GetProperty("timestamp").GetString(), frame.Activities[1].GetProperty("timestamp").GetString());
        Assert.Equal("4", frame.Watermark);
        Assert.Equal([null, "changeable", "new", "change"], (await page.ReadAsync()).Texts);
    }

    [Fact]
    public async Task Typing_is_seen_at_once_and_never_kept_nor_counted()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        using var listening = await page.StartListeningAsync();
        await listening.NextAsync();

        await page.SayAsync("type");

        var typing = (await listening.NextAsync())!;
        Assert.Equal(("typing", "1"), (typing.Activities.Single().GetProperty("type").GetString(), typing.Watermark));
        Assert.Equal("3", (await listening.NextAsync())!.Watermark);
        Assert.Equal(["message", "message", "message"], (await page.ReadAsync()).Activities.Select(activity => activity.GetProperty("type").GetString()));
    }

    [Fact]
    public async Task A_persons_typing_reaches_the_bot_and_is_never_kept()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        await page.StartAsync();

        var typed = await page.PostAsync("""{"type":"typing"}""");

        Assert.Equal(HttpStatusCode.OK, typed.Status);
        Assert.Equal("typing", school.Bot.Heard[^1].Type);
        Assert.Single((await page.ReadAsync()).Activities);
        Assert.Equal("c1|0000002", (await page.SayAsync("hello")).Text("id"));
    }

    [Fact]
    public async Task A_hundred_messages_at_once_are_all_taken_and_none_is_sent_away()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        await page.StartAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(at => page.SayAsync($"{at}")));

        Assert.All(answers, answered => Assert.Equal(HttpStatusCode.OK, answered.Status));
        Assert.Equal(100, answers.Select(answered => answered.Text("id")).Distinct().Count());
    }

    [Fact]
    public async Task The_value_of_a_tap_reaches_the_bot_as_it_was_sent()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        await page.StartAsync();

        await page.PostAsync("""{"type":"message","text":"value","value":{"board":"b1","option":"my-school-day/playtime","place":"left"}}""");

        Assert.Equal("""{"board":"b1","option":"my-school-day/playtime","place":"left"}""", (await page.ReadAsync()).Texts[^1]);
    }

    [Fact]
    public async Task Watermarks_page_through_a_conversation_and_an_empty_page_repeats_its_own()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        await page.StartAsync();
        await page.SayAsync("hello");

        var all = await page.ReadAsync("?watermark=");
        var rest = await page.ReadAsync("?watermark=1");
        var none = await page.ReadAsync("?watermark=3");
        var beyond = await page.ReadAsync("?watermark=900");

        Assert.Equal((3, "3"), (all.Activities.Count, all.Watermark));
        Assert.Equal((2, "3"), (rest.Activities.Count, rest.Watermark));
        Assert.Equal((0, "3"), (none.Activities.Count, none.Watermark));
        Assert.Equal((0, "900"), (beyond.Activities.Count, beyond.Watermark));
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("one")]
    [InlineData("1.5")]
    [InlineData("99999999999999999999999")]
    public async Task A_watermark_nobody_handed_out_is_refused(string watermark)
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        await page.StartAsync();

        Assert.Equal(HttpStatusCode.BadRequest, (await page.ReadAsync($"?watermark={watermark}")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await page.ReconnectAsync($"?watermark={watermark}")).Status);
    }

    [Fact]
    public async Task A_restart_loses_nothing()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        await page.StartAsync();
        await page.SayAsync("hello");

        await school.RestartAsync();
        using var later = school.Page();

        Assert.Equal(HttpStatusCode.OK, (await later.StartAsync()).Status);
        Assert.Equal("c1|0000004", (await later.SayAsync("again")).Text("id"));
        Assert.Equal([null, "hello", "heard hello", "again", "heard again"], (await later.ReadAsync()).Texts);
    }

    [Fact]
    public async Task An_event_is_heard_and_answered()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        await page.StartAsync();

        await page.PostAsync("""{"type":"event","name":"webchat/join","value":{"language":"en"}}""");

        Assert.Equal("event webchat/join", (await page.ReadAsync()).Texts[^1]);
        Assert.Equal(JsonValueKind.Object, ((JsonElement)school.Bot.Heard[^1].Value).ValueKind);
    }
}
