namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tells genuine requests from others, for a bot.</summary>
public abstract class BotFrameworkAuthentication
{
    /// <summary>Whether the bot has credentials, which a caller must then prove to know of.</summary>
    internal abstract bool HasCredentials { get; }

    /// <summary>Sends what goes to the channel.</summary>
    internal abstract HttpClient CreateHttpClient();
}
