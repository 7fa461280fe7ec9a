namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What a bot asks of its callers beyond the protocol.</summary>
public class AuthenticationConfiguration
{
}
