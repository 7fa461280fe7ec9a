using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging.Abstractions;
using ViewsBot.Content;
using ViewsBot.Notices;
using ViewsBot.Records.Alerts;
using ViewsBot.Testing;
using ViewsBot.Testing.Notices;

namespace ViewsBot.Tests.Notices;

/// <summary>E-mail over STARTTLS, to a server that the machine trusts and to one that it does not.</summary>
public sealed class StartTlsTests : IDisposable
{
    private static readonly Deck Deck = Deck.Load(Repository.Cards);

    private readonly Authority _known = new();
    private readonly Authority _stranger = new();

    public void Dispose()
    {
        _known.Dispose();
        _stranger.Dispose();
    }

    [Fact]
    public async Task A_trusted_server_gets_the_message_and_nothing_of_it_is_said_in_the_clear()
    {
        using var certificate = _known.Vouch();
        await using var server = new MailServer(certificate);

        Assert.Equal(Notified.Sent, await SendAsync(server));

        Assert.Equal("lead@school.example", (await server.NextAsync()).To);
        Assert.Equal(["EHLO", "STARTTLS"], server.InTheClear.Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public async Task A_server_that_nobody_vouches_for_is_sent_nothing()
    {
        using var certificate = _stranger.Vouch();

        await IsSentNothingAsync(certificate);
    }

    [Fact]
    public async Task A_server_that_shows_another_ones_name_is_sent_nothing()
    {
        using var certificate = _known.Vouch("elsewhere.example");

        await IsSentNothingAsync(certificate);
    }

    private async Task IsSentNothingAsync(X509Certificate2 certificate)
    {
        await using var server = new MailServer(certificate);

        Assert.Equal(Notified.NotTaken, await SendAsync(server));

        Assert.Equal(0, server.Waiting);
        Assert.Equal(["EHLO", "STARTTLS"], server.InTheClear.Select(line => line.Split(' ')[0]));
        Assert.All(server.InTheClear, line => Assert.DoesNotContain("school.example", line, StringComparison.Ordinal));
    }

    /// <summary>Sends from a machine that trusts one authority more than this one does.</summary>
    private async Task<Notified> SendAsync(MailServer server)
    {
        var options = NoticeOf.Options(set => set.Email = new EmailOptions
        {
            Host = "127.0.0.1", Port = server.Port, From = "views@school.example", Timeout = TimeSpan.FromSeconds(20),
        });

#pragma warning disable SYSLIB0014 // The one place where .NET's mail client asks whom to trust; the product leaves it to the machine.
        ServicePointManager.ServerCertificateValidationCallback = (_, shown, _, errors) => _known.Trusts(shown, errors);

        try
        {
            return await new EmailNotifier(options, new NoticeWords(Deck, options), NullLogger<EmailNotifier>.Instance).SendAsync(NoticeOf.Lead(), default);
        }
        finally
        {
            ServicePointManager.ServerCertificateValidationCallback = null;
        }
#pragma warning restore SYSLIB0014
    }
}
