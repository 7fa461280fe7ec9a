using ViewsBot.Records.Views;

namespace ViewsBot.Records.Alerts;

/// <summary>Says who is there now for somebody who tells that they may not be safe.</summary>
public interface IWhoIsThere
{
    /// <summary>What they need to know at this moment.</summary>
    /// <param name="session">Whose conversation it is, or <c>null</c> where nobody knows: then the school here, and a child.</param>
    /// <param name="cancel">Gives up.</param>
    Task<HelpNow> NowAsync(ViewSession? session, CancellationToken cancel);
}
