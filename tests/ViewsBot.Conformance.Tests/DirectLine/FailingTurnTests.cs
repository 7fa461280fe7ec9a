using System.Net;

namespace ViewsBot.Conformance.Tests.DirectLine;

public sealed class FailingTurnTests
{
    [Fact]
    public async Task A_turn_that_fails_keeps_nothing_says_sorry_and_the_conversation_goes_on()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        using var listening = await page.StartListeningAsync();
        await listening.NextAsync();

        var failed = await page.SayAsync("throw", "client-1");
        var sorry = (await listening.NextAsync())!;
        var next = await page.SayAsync("hello");

        Assert.Equal((HttpStatusCode.BadGateway, "BotRejectedActivity"), (failed.Status, failed.ErrorCode));
        Assert.Equal("sorry: SomethingWentWrong in any language", sorry.Texts.Single());
        Assert.Equal("ephemeral", sorry.Activities.Single().GetProperty("deliveryMode").GetString());
        Assert.Equal("1", sorry.Watermark);
        Assert.Equal("c1|0000002", next.Text("id"));
        Assert.Equal([null, "hello", "heard hello"], (await page.ReadAsync()).Texts);
    }

    [Fact]
    public async Task The_sentence_is_in_the_language_the_bot_spoke_last()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        await page.StartAsync();
        await page.SayAsync("bonjour");

        await page.SayAsync("throw");

        Assert.Equal("sorry: SomethingWentWrong in fr-FR", (await page.ReadAsync("?watermark=3")).Texts.Single());
    }

    [Fact]
    public async Task What_went_wrong_is_logged_without_what_was_said_and_told_to_nobody()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();

        var failed = await page.PostAsync("""{"type":"message","text":"throw","value":"private"}""");

        Assert.DoesNotContain("   at ", failed.Body.GetRawText(), StringComparison.Ordinal);
        Assert.Contains(school.LogLines.All, line => line.StartsWith("Error", StringComparison.Ordinal) && line.Contains("c1", StringComparison.Ordinal) && line.Contains("InvalidOperationException", StringComparison.Ordinal));
        Assert.DoesNotContain(school.LogLines.All, line => line.Contains(ScriptedBot.Secret, StringComparison.Ordinal) || line.Contains("private", StringComparison.Ordinal));
    }

    [Fact]
    public async Task When_nothing_can_be_kept_nothing_is_acknowledged_and_it_is_said_kindly_once()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        await page.StartAsync();
        school.Disk.IsFull = true;

        var first = await page.SayAsync("hello", "client-1");
        await page.SayAsync("hello", "client-1");
        school.Disk.IsFull = false;
        var later = await page.SayAsync("hello", "client-1");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "CannotKeep"), (first.Status, first.ErrorCode));
        Assert.Equal("sorry: NothingCanBeKept in any language", first.Body.GetProperty("error").GetProperty("message").GetString());
        Assert.Equal("c1|0000002", later.Text("id"));
        var read = await page.ReadAsync("?watermark=1");
        Assert.Equal(["hello", "heard hello"], read.Texts.Take(2));
        Assert.Single(read.Activities.Skip(2).Select(activity => activity.GetProperty("id").GetString()).Distinct());
    }

    [Fact]
    public async Task A_start_that_cannot_be_kept_can_be_made_again()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        school.Disk.IsFull = true;
        var failed = await page.StartAsync();

        school.Disk.IsFull = false;
        var started = await page.StartAsync();

        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.Created), (failed.Status, started.Status));
        Assert.Single((await page.ReadAsync()).Activities);
    }
}
