using Microsoft.Extensions.DependencyInjection.Extensions;
using ViewsBot.Channels.DirectLine.Calls;
using ViewsBot.Channels.DirectLine.Conversations;
using ViewsBot.Channels.DirectLine.Http;
using ViewsBot.Channels.DirectLine.Streams;
using ViewsBot.Channels.DirectLine.Tokens;
using ViewsBot.Channels.DirectLine.Turns;
using ViewsBot.Channels.DirectLine.Uploads;
using ViewsBot.Channels.Turns;

namespace ViewsBot.Channels.DirectLine;

/// <summary>Puts the embedded Direct Line into a host.</summary>
public static class DirectLineWiring
{
    internal const string Root = "/v3/directline";

    /// <summary>
    /// Adds it. It needs an <c>IBot</c> (a singleton), <see cref="Records.Turns.ITurnRecords"/>, <see cref="Records.Turns.IConversationLog"/>,
    /// <see cref="Records.Invitations.IInvitationStore"/> and <see cref="IKindWords"/>; every <c>IMiddleware</c> of the Bot Framework is used, in order.
    /// </summary>
    public static IServiceCollection AddDirectLine(this IServiceCollection services)
    {
        services.AddOptions<DirectLineOptions>().BindConfiguration(DirectLineOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddDataProtection();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<TurnWalk>();
        services.AddSingleton<DirectLineTokens>().AddSingleton<TokenReader>().AddSingleton<TrustedOrigins>().AddSingleton<Gate>();
        services.AddSingleton<DirectLineAdapter>().AddSingleton<Sorry>().AddSingleton<Talk>().AddSingleton<IUploads, UploadFolder>();
        services.AddSingleton(provider => new InUse<LiveConversation>(
            id => new LiveConversation(id, provider.GetRequiredService<TimeProvider>()), live => live.MayGo));
        services.TryAddSingleton<Records.Invitations.EndBell>();
        services.AddHostedService<SignsOfLife>().AddHostedService<EndedStreams>();

        return services.AddCalls();
    }

    /// <summary>Serves it under <c>/v3/directline</c>; the host must have called <c>UseWebSockets</c> before.</summary>
    public static IEndpointConventionBuilder MapDirectLine(this IEndpointRouteBuilder endpoints)
    {
        var services = endpoints.ServiceProvider;
        var group = endpoints.MapGroup(Root);

        foreach (var address in services.GetServices<ICall>().GroupBy(call => call.Pattern))
        {
            group.Map(address.Key, ActivatorUtilities.CreateInstance<Door>(services, (IReadOnlyList<ICall>)[.. address]).OpenAsync);
        }

        group.Map("/{**rest}", http => Answer.RefusedAsync(http, Refused.NotFound));

        return group;
    }

    private static IServiceCollection AddCalls(this IServiceCollection services) => services
        .AddSingleton<ICall, GenerateToken>()
        .AddSingleton<ICall, RefreshToken>()
        .AddSingleton<ICall, StartConversation>()
        .AddSingleton<ICall, Reconnect>()
        .AddSingleton<ICall, ReadActivities>()
        .AddSingleton<ICall, PostActivity>()
        .AddSingleton<ICall, Upload>()
        .AddSingleton<ICall, FetchUpload>()
        .AddSingleton<ICall, OpenStream>()
        .AddSingleton<ICall, ReadSession>();
}
