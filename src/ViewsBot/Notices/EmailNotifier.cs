using System.Net;
using System.Net.Mail;
using System.Security.Authentication;
using System.Text;
using Microsoft.Extensions.Options;
using ViewsBot.Records.Alerts;

namespace ViewsBot.Notices;

/// <summary>Tells by e-mail, over SMTP.</summary>
internal sealed class EmailNotifier(IOptions<NoticesOptions> options, NoticeWords words, ILogger<EmailNotifier> log) : INotifier
{
    /// <summary>The way's key.</summary>
    public const string Key = "email";

    /// <inheritdoc/>
    public string Way => Key;

    private EmailOptions Email => options.Value.Email;

    /// <inheritdoc/>
    public async Task<Notified> SendAsync(Notice notice, CancellationToken cancel)
    {
        if (notice.Email is null) { return Notified.NoAddress; }

        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        timeout.CancelAfter(Email.Timeout);

        try
        {
            using var server = Server();
            using var message = MessageOf(notice);
            await server.SendMailAsync(message, timeout.Token);

            return Notified.Sent;
        }
        catch (Exception refused) when (refused is SmtpException or AuthenticationException or IOException or FormatException
            || (refused is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            // Only the kind: a server's own words may hold an address.
            log.NotTaken(Way, notice.Id, refused is SmtpException smtp ? smtp.StatusCode.ToString() : refused.GetType().Name);

            return Notified.NotTaken;
        }
    }

    private SmtpClient Server() => new(Email.Host!, Email.Port)
    {
        EnableSsl = Email.StartTls,
        Credentials = Email.UserName is { Length: > 0 } user ? new NetworkCredential(user, Email.Password) : null,
        Timeout = (int)Email.Timeout.TotalMilliseconds,
    };

    private MailMessage MessageOf(Notice notice)
    {
        var message = new MailMessage(Email.From!, notice.Email!, words.Subject(notice), words.Body(notice))
        {
            SubjectEncoding = Encoding.UTF8,
            BodyEncoding = Encoding.UTF8,
            Priority = MailPriority.High,
        };

        // The same notice twice is the same message, so that a mailbox can put the two together.
        message.Headers.Add("Message-ID", $"<{notice.Id}@{message.From!.Host}>");
        message.Headers.Add("Auto-Submitted", "auto-generated");

        return message;
    }
}
