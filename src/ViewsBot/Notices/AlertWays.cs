using Microsoft.Extensions.Options;
using ViewsBot.Records.Alerts;

namespace ViewsBot.Notices;

/// <summary>The ways that are set on this installation.</summary>
internal sealed class AlertWays(IOptions<NoticesOptions> options, EmailNotifier email, WebhookNotifier webhook, IHostEnvironment environment)
{
    /// <summary>Each of them; none where a school has set none.</summary>
    public IReadOnlyList<INotifier> All { get; } = Set(options.Value, email, webhook) is { Count: > 0 } set
        ? set
        : environment.IsDevelopment() ? [new PageNotifier()] : [];

    /// <summary>Whether anybody is told who has no staff page open.</summary>
    public bool Any => All.Count > 0;

    /// <summary>Whether e-mail is one of them: then each person needs an address.</summary>
    public bool HasEmail => All.Any(way => way.Way == EmailNotifier.Key);

    private static List<INotifier> Set(NoticesOptions options, EmailNotifier email, WebhookNotifier webhook)
    {
        var set = new List<INotifier>();

        if (options.Email.Host is { Length: > 0 }) { set.Add(email); }

        if (options.Webhook.Address is { Length: > 0 }) { set.Add(webhook); }

        return set;
    }
}
