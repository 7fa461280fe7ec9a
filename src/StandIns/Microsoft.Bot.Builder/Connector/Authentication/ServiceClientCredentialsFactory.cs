namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Where a bot's credentials come from.</summary>
public abstract class ServiceClientCredentialsFactory
{
    /// <summary>Whether there are none, so that nothing is to be proved.</summary>
    /// <param name="cancellationToken">Gives it up.</param>
    /// <returns>True without an app id.</returns>
    public abstract Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken);
}
