using Microsoft.Extensions.Options;

namespace ViewsBot.Channels.Connector;

/// <summary>Stops a start in Production that would let everybody behind a proxy in.</summary>
internal sealed class NoLoopbackInProduction(IHostEnvironment environment) : IValidateOptions<ConnectorOptions>
{
    public ValidateOptionsResult Validate(string? name, ConnectorOptions options) => options.AllowLoopback && environment.IsProduction()
        ? ValidateOptionsResult.Fail($"{ConnectorOptions.Section}:AllowLoopback takes true outside Production only: behind a proxy everybody seems to be on this machine. Leave it unset.")
        : ValidateOptionsResult.Success;
}
