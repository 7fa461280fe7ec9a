namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Where a bot's credentials come from.</summary>
public abstract class ServiceClientCredentialsFactory
{
}
