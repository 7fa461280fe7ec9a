using Microsoft.Extensions.Options;

namespace ViewsBot.Notices;

/// <summary>Wires the room that tells people that an alert waits.</summary>
internal static class NoticesServices
{
    /// <summary>Adds the ways that the settings name, and the service that sends and passes on.</summary>
    public static IServiceCollection AddNotices(this IServiceCollection services)
    {
        services.AddOptions<NoticesOptions>().BindConfiguration(NoticesOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<NoticesOptions>, NoticesCheck>();

        return services
            .AddSingleton<NoticeWords>()
            .AddSingleton<EmailNotifier>()
            .AddSingleton<WebhookNotifier>()
            .AddSingleton<AlertWays>()
            .AddHostedService<AlertWatch>();
    }
}
