using Microsoft.Extensions.Logging.Abstractions;
using ViewsBot.Content;
using ViewsBot.Notices;
using ViewsBot.Records.Alerts;
using ViewsBot.Testing;
using ViewsBot.Testing.Notices;

namespace ViewsBot.Tests.Notices;

public sealed class EmailNotifierTests
{
    private static readonly Deck Deck = Deck.Load(Repository.Cards);

    [Theory]
    [InlineData(false, "An alert waits for you")]
    [InlineData(true, "Test: an alert waits for you")]
    public async Task A_message_says_that_an_alert_waits_and_where_to_sign_in_and_nothing_of_the_alert(bool isTest, string subject)
    {
        await using var server = new MailServer();
        var notice = NoticeOf.Lead(isTest);

        Assert.Equal(Notified.Sent, await NotifierOf(server).SendAsync(notice, default));

        var mail = await server.NextAsync();
        Assert.Equal("lead@school.example", mail.To);
        Assert.Contains($"Subject: {subject}", mail.Headers, StringComparison.Ordinal);
        Assert.Contains("https://views.school.example/staff/alerts", mail.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(notice.Alert.ToString(), mail.Raw, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_notice_sent_twice_is_the_same_message()
    {
        await using var server = new MailServer();
        var notice = NoticeOf.Lead();

        await NotifierOf(server).SendAsync(notice, default);
        await NotifierOf(server).SendAsync(notice, default);

        Assert.All([await server.NextAsync(), await server.NextAsync()], mail => Assert.Contains($"<{notice.Id}@school.example>", mail.Headers, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_server_that_refuses_has_not_taken_it()
    {
        await using var server = new MailServer { Refuses = true };

        Assert.Equal(Notified.NotTaken, await NotifierOf(server).SendAsync(NoticeOf.Lead(), default));
    }

    [Fact]
    public async Task A_server_that_says_nothing_is_given_up()
    {
        await using var server = new MailServer { IsSilent = true };

        Assert.Equal(Notified.NotTaken, await NotifierOf(server).SendAsync(NoticeOf.Lead(), default));
    }

    [Fact]
    public async Task A_server_that_is_away_has_not_taken_it()
    {
        var server = new MailServer();
        var notifier = NotifierOf(server);
        await server.DisposeAsync();

        Assert.Equal(Notified.NotTaken, await notifier.SendAsync(NoticeOf.Lead(), default));
    }

    [Fact]
    public async Task A_server_that_has_no_STARTTLS_is_told_nothing_where_it_is_asked_for()
    {
        await using var server = new MailServer();

        Assert.Equal(Notified.NotTaken, await NotifierOf(server, startTls: true).SendAsync(NoticeOf.Lead(), default));
        Assert.Equal(0, server.Waiting);
    }

    [Fact]
    public async Task Nothing_is_sent_to_whom_no_address_is_known()
    {
        await using var server = new MailServer();

        Assert.Equal(Notified.NoAddress, await NotifierOf(server).SendAsync(NoticeOf.Lead(email: null), default));
    }

    private static EmailNotifier NotifierOf(MailServer server, bool startTls = false)
    {
        var options = NoticeOf.Options(set => set.Email = new EmailOptions
        {
            Host = "127.0.0.1",
            Port = server.Port,
            StartTls = startTls,
            From = "views@school.example",
            Timeout = TimeSpan.FromSeconds(2),
        });

        return new EmailNotifier(options, new NoticeWords(Deck, options), NullLogger<EmailNotifier>.Instance);
    }
}
