using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Options;
using ViewsBot.Conformance.Tests.DirectLine;

namespace ViewsBot.Conformance.Tests.Connector;

public sealed class ConnectorTests
{
    [Fact]
    public async Task A_reply_goes_to_the_channel_once_what_it_answers_is_kept()
    {
        await using var school = await School.OpenAsync();
        await using var channel = await ChannelElsewhere.OpenAsync(school);

        using var answered = await channel.SayAsync("two", "a1");

        Assert.Equal(HttpStatusCode.OK, answered.StatusCode);
        Assert.Equal([("POST", "/v3/conversations/c1/activities/a1", "one"), ("POST", "/v3/conversations/c1/activities/a1", "two")], channel.Sent);
        Assert.All(channel.WasKept, Assert.True);
    }

    [Fact]
    public async Task An_activity_that_comes_ten_times_counts_once_even_after_a_restart()
    {
        await using var school = await School.OpenAsync();
        await using var channel = await ChannelElsewhere.OpenAsync(school);

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => channel.SayAsync("hello", "a1")));
        await school.RestartAsync();
        await using var later = await ChannelElsewhere.OpenAsync(school);
        using var again = await later.SayAsync("hello", "a1");
        using var other = await later.SayAsync("hello", "a2");

        Assert.All([.. answers, again, other], answered => Assert.Equal(HttpStatusCode.OK, answered.StatusCode));
        Assert.Single(channel.Sent);
        Assert.Single(later.Sent);
        Assert.Equal(2, school.Bot.Heard.Count);
    }

    [Fact]
    public async Task A_turn_that_fails_sends_nothing_but_a_kind_sentence_and_can_be_sent_again()
    {
        await using var school = await School.OpenAsync();
        await using var channel = await ChannelElsewhere.OpenAsync(school);

        using var failed = await channel.SayAsync("throw", "a1");
        using var again = await channel.SayAsync("throw", "a1");
        using var next = await channel.SayAsync("hello", "a2");

        Assert.Equal((HttpStatusCode.InternalServerError, HttpStatusCode.InternalServerError, HttpStatusCode.OK), (failed.StatusCode, again.StatusCode, next.StatusCode));
        Assert.Equal(["sorry: SomethingWentWrong in en-GB", "sorry: SomethingWentWrong in en-GB", "heard hello"], channel.Sent.Select(sent => sent.Text));
        Assert.DoesNotContain(school.LogLines.All, line => line.Contains(ScriptedBot.Secret, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", await failed.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_nothing_can_be_kept_no_reply_is_sent_and_the_channel_may_send_again()
    {
        await using var school = await School.OpenAsync();
        await using var channel = await ChannelElsewhere.OpenAsync(school);
        school.Disk.IsFull = true;

        using var full = await channel.SayAsync("hello", "a1");
        school.Disk.IsFull = false;
        using var later = await channel.SayAsync("hello", "a1");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK), (full.StatusCode, later.StatusCode));
        Assert.Equal(["sorry: NothingCanBeKept in en-GB", "heard hello"], channel.Sent.Select(sent => sent.Text));
    }

    [Fact]
    public async Task A_failing_turn_is_told_as_itself_even_where_the_channel_is_gone()
    {
        await using var school = await School.OpenAsync();
        await using var channel = await ChannelElsewhere.OpenAsync(school);
        channel.Answers = HttpStatusCode.BadGateway;
        school.Disk.IsFull = true;

        using var full = await channel.SayAsync("hello", "a1");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, full.StatusCode);
        Assert.Contains(school.LogLines.All, line => line.Contains("did not take the kind sentence", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_a_person_said_is_not_taken_back_from_a_channel_that_keeps_its_own_log()
    {
        await using var school = await School.OpenAsync();
        await using var channel = await ChannelElsewhere.OpenAsync(school);

        await channel.SayAsync("disclose", "a1");

        Assert.Equal([("POST", "thank you for telling me"), ("POST", "go on")], channel.Sent.Select(sent => (sent.Method, sent.Text!)));
    }

    [Fact]
    public async Task Turns_of_one_conversation_wait_for_each_other_and_another_conversation_does_not()
    {
        await using var school = await School.OpenAsync();
        await using var channel = await ChannelElsewhere.OpenAsync(school);

        var slow = channel.SayAsync("wait", "a1");
        await school.Bot.Waits.Task;
        var next = channel.SayAsync("next", "a2");
        using var elsewhere = await channel.SayAsync("elsewhere", "b1", conversation: "c2");
        var waited = !next.IsCompleted;
        school.Bot.Gate.SetResult();
        await Task.WhenAll(slow, next);

        Assert.True(waited);
        Assert.Equal(["heard elsewhere", "waited", "heard next"], channel.Sent.Select(sent => sent.Text));
    }

    [Theory]
    [InlineData("hello", HttpStatusCode.BadRequest)]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("[]", HttpStatusCode.BadRequest)]
    [InlineData("""{"text":"no type"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"type":"message","serviceUrl":"http://127.0.0.1:1","channelId":"emulator"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"type":"message","serviceUrl":"http://127.0.0.1:1","conversation":{"id":"c1"}}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"type":"message","serviceUrl":"http://127.0.0.1:1","conversation":{"id":"c1"},"channelId":"directline"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"type":"message","serviceUrl":"https://elsewhere.example","conversation":{"id":"c1"},"channelId":"emulator"}""", HttpStatusCode.Forbidden)]
    public async Task What_is_no_activity_from_this_machine_is_refused_in_the_protocols_way(string body, HttpStatusCode expected)
    {
        await using var school = await School.OpenAsync();
        await using var channel = await ChannelElsewhere.OpenAsync(school);

        using var answered = await channel.PostTextAsync(body);

        Assert.Equal(expected, answered.StatusCode);
        Assert.NotEmpty(await ErrorCodeAsync(answered));
        Assert.Empty(school.Bot.Heard);
    }

    [Fact]
    public async Task What_is_too_large_or_nested_too_deeply_is_refused()
    {
        await using var school = await School.OpenAsync();
        await using var channel = await ChannelElsewhere.OpenAsync(school);

        using var large = await channel.SayAsync(new string('x', 300 * 1024), "a1");
        using var deep = await channel.PostTextAsync($$"""{"type":"message","value":{{new string('[', 1000)}}{{new string(']', 1000)}}}""");

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.BadRequest), (large.StatusCode, deep.StatusCode));
    }

    [Fact]
    public async Task Another_method_is_not_allowed()
    {
        await using var school = await School.OpenAsync();
        await using var channel = await ChannelElsewhere.OpenAsync(school);

        using var answered = await channel.SendAsync(HttpMethod.Get);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answered.StatusCode);
    }

    [Theory]
    [InlineData("Development", false, HttpStatusCode.MethodNotAllowed)]
    [InlineData("Staging", true, HttpStatusCode.MethodNotAllowed)]
    [InlineData("Staging", false, HttpStatusCode.NotFound)]
    [InlineData("Production", false, HttpStatusCode.NotFound)]
    public async Task Without_credentials_the_door_is_there_for_this_machine_in_Development_or_where_it_is_allowed(string environment, bool allowsLoopback, HttpStatusCode expected)
    {
        await using var school = await School.OpenAsync(environment: environment, allowsLoopback: allowsLoopback);
        await using var channel = await ChannelElsewhere.OpenAsync(school);

        using var answered = await channel.SendAsync(HttpMethod.Get);

        Assert.Equal(expected, answered.StatusCode);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("Forwarded", "for=203.0.113.7")]
    public async Task A_proxy_on_this_machine_that_speaks_for_somebody_finds_no_door(string header, string value)
    {
        await using var school = await School.OpenAsync();
        await using var channel = await ChannelElsewhere.OpenAsync(school);

        using var answered = await channel.SendAsync(HttpMethod.Post, (header, value));

        Assert.Equal(HttpStatusCode.NotFound, answered.StatusCode);
    }

    [Fact]
    public async Task Production_does_not_start_with_the_door_open_to_this_machine()
    {
        var problem = await Assert.ThrowsAsync<OptionsValidationException>(() => School.OpenAsync(environment: "Production", allowsLoopback: true));

        Assert.Contains("Channels:Connector:AllowLoopback", problem.Message, StringComparison.Ordinal);
    }

    private static async Task<string> ErrorCodeAsync(HttpResponseMessage answered)
    {
        using var body = JsonDocument.Parse(await answered.Content.ReadAsStringAsync());

        return body.RootElement.GetProperty("error").GetProperty("code").GetString()!;
    }
}
