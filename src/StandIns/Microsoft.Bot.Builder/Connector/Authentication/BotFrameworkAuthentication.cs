namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Decides whom a bot listens to, and what it sends with.</summary>
public abstract class BotFrameworkAuthentication
{
    /// <summary>Only the packages' own kinds exist.</summary>
    private protected BotFrameworkAuthentication()
    {
    }

    /// <summary>What activities are sent to a channel with.</summary>
    internal abstract HttpClient HttpClient { get; }
}
