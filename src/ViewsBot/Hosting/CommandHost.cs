using ViewsBot.Staff.SignIn;
using ViewsBot.Storage;
using ViewsBot.Storage.Staff;

namespace ViewsBot.Hosting;

/// <summary>What the host's commands run on: the records and the accounts, and no server.</summary>
internal static class CommandHost
{
    /// <summary>Builds it with the same settings as the server.</summary>
    public static IHost Build()
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings
        {
            EnvironmentName = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? Environments.Production,
        });

        builder.Configuration.Sources.Insert(0, Settings.Defaults);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSingleton(TimeProvider.System).AddStorage().AddIdentityCore<StaffUser>(AccountRules.SetUp);

        return builder.Build();
    }
}
