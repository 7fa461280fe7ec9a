using ViewsBot.Channels.DirectLine.Tokens;

namespace ViewsBot.Channels.DirectLine;

/// <summary>Puts the embedded Direct Line into a host.</summary>
public static class DirectLineWiring
{
    /// <summary>
    /// Adds it. It needs an <c>IBot</c> (a singleton), <see cref="Records.Turns.ITurnRecords"/>, <see cref="Records.Turns.IConversationLog"/>,
    /// <see cref="Records.Invitations.IInvitationStore"/> and <see cref="IKindWords"/>; every <c>IMiddleware</c> of the Bot Framework is used, in order.
    /// </summary>
    public static IServiceCollection AddDirectLine(this IServiceCollection services)
    {
        services.AddOptions<DirectLineOptions>().BindConfiguration(DirectLineOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<DirectLineTokens>();

        return services;
    }

    /// <summary>Serves it under <c>/v3/directline</c>; the host must have called <c>UseWebSockets</c> before.</summary>
    public static IEndpointConventionBuilder MapDirectLine(this IEndpointRouteBuilder endpoints) => endpoints.MapGroup("/v3/directline");
}
