using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using ViewsBot.Content;
using ViewsBot.Notices;
using ViewsBot.Records.Alerts;
using ViewsBot.Testing;
using ViewsBot.Testing.Notices;

namespace ViewsBot.Tests.Notices;

public sealed class WebhookNotifierTests
{
    private const string Secret = "a secret that both sides have and keep";

    private static readonly Deck Deck = Deck.Load(Repository.Cards);

    [Fact]
    public async Task A_call_is_small_JSON_with_a_signature_that_the_other_side_can_check()
    {
        await using var server = new HookServer();
        using var notifier = NotifierOf(server);
        var notice = NoticeOf.Lead();

        Assert.Equal(Notified.Sent, await notifier.SendAsync(notice, default));

        var called = await server.NextAsync();
        var signed = Encoding.ASCII.GetBytes(called.Headers["X-ViewsBot-Timestamp"] + ".").Concat(called.Body).ToArray();
        Assert.Equal("sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), signed)), called.Headers["X-ViewsBot-Signature"]);
        Assert.Equal(
            ["event", "notice", "recipient", "test", "at", "signIn"],
            JsonDocument.Parse(called.Body).RootElement.EnumerateObject().Select(field => field.Name));
        Assert.Equal("https://views.school.example/staff/alerts", JsonDocument.Parse(called.Body).RootElement.GetProperty("signIn").GetString());
        Assert.DoesNotContain(notice.Alert.ToString(), Encoding.UTF8.GetString(called.Body), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HttpStatusCode.OK, Notified.Sent)]
    [InlineData(HttpStatusCode.Accepted, Notified.Sent)]
    [InlineData(HttpStatusCode.InternalServerError, Notified.NotTaken)]
    [InlineData(HttpStatusCode.NotFound, Notified.NotTaken)]
    [InlineData(HttpStatusCode.Redirect, Notified.NotTaken)]
    public async Task Only_a_yes_is_a_yes(HttpStatusCode answers, Notified outcome)
    {
        await using var server = new HookServer { Answers = answers };
        using var notifier = NotifierOf(server);

        Assert.Equal(outcome, await notifier.SendAsync(NoticeOf.Lead(), default));
    }

    [Fact]
    public async Task A_server_that_is_away_has_not_taken_it()
    {
        var server = new HookServer();
        using var notifier = NotifierOf(server);
        await server.DisposeAsync();

        Assert.Equal(Notified.NotTaken, await notifier.SendAsync(NoticeOf.Lead(), default));
    }

    private static WebhookNotifier NotifierOf(HookServer server)
    {
        var options = NoticeOf.Options(set => set.Webhook = new WebhookOptions { Address = server.Address.ToString(), Secret = Secret });

        return new WebhookNotifier(options, new NoticeWords(Deck, options), NoticeOf.Clock, NullLogger<WebhookNotifier>.Instance);
    }
}
