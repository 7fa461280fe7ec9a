using System.Net.Mail;
using Microsoft.Extensions.Options;

namespace ViewsBot.Notices;

/// <summary>Stops a start whose notices would reach nobody: a child's alert is no moment to find that out.</summary>
internal sealed class NoticesCheck : IValidateOptions<NoticesOptions>
{
    private const int LeastSecret = 32;

    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, NoticesOptions options)
    {
        var wrong = Wrong(options).ToList();

        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private static IEnumerable<string> Wrong(NoticesOptions options)
    {
        var hasEmail = options.Email.Host is { Length: > 0 };
        var hasWebhook = options.Webhook.Address is { Length: > 0 };

        if ((hasEmail || hasWebhook) && !IsAddress(options.SignInAddress))
        {
            yield return "Notices:SignInAddress takes the address where staff sign in, such as https://views.school.example.";
        }

        if (hasEmail) { foreach (var wrong in Wrong(options.Email)) { yield return wrong; } }

        if (hasWebhook) { foreach (var wrong in Wrong(options.Webhook)) { yield return wrong; } }
    }

    private static IEnumerable<string> Wrong(EmailOptions email)
    {
        if (email.Port is < 1 or > ushort.MaxValue) { yield return "Notices:Email:Port takes a port, 1 to 65535."; }

        if (!MailAddress.TryCreate(email.From, out _)) { yield return "Notices:Email:From takes the sender's address, such as views@school.example."; }

        if (!Fits(email.Timeout)) { yield return "Notices:Email:Timeout takes 00:00:01 to 00:02:00."; }

        if (email.UserName is { Length: > 0 } && !email.StartTls && !IsHere(email.Host!))
        {
            yield return "Notices:Email:StartTls must be true where a password is sent to another machine.";
        }
    }

    private static IEnumerable<string> Wrong(WebhookOptions webhook)
    {
        if (!IsAddress(webhook.Address)) { yield return "Notices:Webhook:Address takes an https address, or an http address on this machine."; }

        if (webhook.Secret is not { Length: >= LeastSecret }) { yield return "Notices:Webhook:Secret takes 32 characters or more."; }

        if (!Fits(webhook.Timeout)) { yield return "Notices:Webhook:Timeout takes 00:00:01 to 00:02:00."; }
    }

    private static bool IsAddress(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));

    private static bool IsHere(string host) => Uri.TryCreate($"smtp://{host}", UriKind.Absolute, out var address) && address.IsLoopback;

    private static bool Fits(TimeSpan timeout) => timeout >= Shortest && timeout <= Longest;
}
