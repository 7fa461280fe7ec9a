using ViewsBot.Records.Alerts;
using ViewsBot.Records.People;
using ViewsBot.Records.Views;

namespace ViewsBot.Testing.Records;

/// <summary>A school where somebody is always there.</summary>
public sealed class SchoolIsOpen : IWhoIsThere
{
    /// <inheritdoc/>
    public Task<HelpNow> NowAsync(ViewSession? session, CancellationToken cancel) =>
        Task.FromResult(new HelpNow { IsOpen = true, IsAdult = session?.Speaker.Audience == Audience.Parent });
}
