using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using ViewsBot.Channels.Turns;

namespace ViewsBot.Channels.Connector;

/// <summary>Puts the Bot Connector's door into a host.</summary>
public static class ConnectorWiring
{
    /// <summary>
    /// Adds it. It needs what the Direct Line needs: an <c>IBot</c> (a singleton), <see cref="Records.Turns.ITurnRecords"/>,
    /// <see cref="Records.Turns.IConversationLog"/> and <see cref="DirectLine.IKindWords"/>.
    /// </summary>
    public static IServiceCollection AddConnector(this IServiceCollection services)
    {
        services.AddOptions<ConnectorOptions>().BindConfiguration(ConnectorOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ConnectorOptions>, NoLoopbackInProduction>();
        services.TryAddSingleton<TurnWalk>();
        services.AddSingleton(_ => new InUse<Lane>(_ => new Lane(), _ => true));

        return services.AddSingleton<SorryElsewhere>().AddSingleton<HeldUntilKept>().AddSingleton<ConnectorAdapter>().AddSingleton<MessagesEndpoint>();
    }

    /// <summary>Serves it at <c>/api/messages</c>.</summary>
    public static IEndpointConventionBuilder MapConnector(this IEndpointRouteBuilder endpoints) =>
        endpoints.Map("/api/messages", endpoints.ServiceProvider.GetRequiredService<MessagesEndpoint>().AnswerAsync);
}
