using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Decides whom a bot listens to by its settings.</summary>
/// <remarks>
/// The settings are <c>MicrosoftAppType</c>, <c>MicrosoftAppId</c>, <c>MicrosoftAppPassword</c> and
/// <c>MicrosoftAppTenantId</c>. This stand-in speaks without credentials only, with this machine.
/// </remarks>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private static readonly HttpClient _shared = new();
    private readonly IHttpClientFactory _clients;

    /// <summary>By its settings.</summary>
    /// <param name="configuration">The settings.</param>
    /// <param name="credentialsFactory">Other credentials than the settings'.</param>
    /// <param name="authConfiguration">What is asked of callers beyond the protocol; nobody is let in by it.</param>
    /// <param name="httpClientFactory">What activities are sent to a channel with.</param>
    /// <param name="logger">Not used.</param>
    /// <exception cref="NotSupportedException">There are credentials: this stand-in cannot prove who calls.</exception>
    public ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration,
        ServiceClientCredentialsFactory credentialsFactory = null,
        AuthenticationConfiguration authConfiguration = null,
        IHttpClientFactory httpClientFactory = null,
        ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);

        RefuseCredentials(configuration, credentialsFactory);
        _clients = httpClientFactory;
    }

    /// <inheritdoc/>
    internal override HttpClient HttpClient => _clients?.CreateClient(string.Empty) ?? _shared;

    /// <summary>A bot that seems to be protected and is not would be worse than none.</summary>
    private static void RefuseCredentials(IConfiguration configuration, ServiceClientCredentialsFactory factory)
    {
        string[] credentials = ["MicrosoftAppId", "MicrosoftAppPassword"];
        foreach (var setting in credentials)
        {
            if (!string.IsNullOrWhiteSpace(configuration[setting]))
            {
                throw new NotSupportedException($"{setting} is set, but this adapter works without credentials only, with callers on the same machine. Leave {setting} empty.");
            }
        }

        if (factory is not null)
        {
            throw new NotSupportedException("A credentials factory was given, but this adapter works without credentials only, with callers on the same machine.");
        }
    }
}
