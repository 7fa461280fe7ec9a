using ViewsBot.Records.Alerts;

namespace ViewsBot.Notices;

/// <summary>In Development, where no way is set: an alert is told on the open staff page alone. A school never has this way.</summary>
internal sealed class PageNotifier : INotifier
{
    /// <summary>The way's key.</summary>
    public const string Key = "page";

    /// <inheritdoc/>
    public string Way => Key;

    /// <inheritdoc/>
    public Task<Notified> SendAsync(Notice notice, CancellationToken cancel) => Task.FromResult(Notified.Sent);
}
