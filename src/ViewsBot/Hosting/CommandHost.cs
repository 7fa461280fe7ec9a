using Microsoft.AspNetCore.Identity;
using ViewsBot.Staff.SignIn;
using ViewsBot.Storage;
using ViewsBot.Storage.Staff;

namespace ViewsBot.Hosting;

/// <summary>What the host's commands run on: the records and the accounts, and no server.</summary>
internal static class CommandHost
{
    /// <summary>Builds it with the same settings as the server.</summary>
    /// <param name="add">Adds what one command needs beside them.</param>
    public static IHost Build(Action<IServiceCollection>? add = null)
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings
        {
            EnvironmentName = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? Environments.Production,
        });

        builder.Configuration.Sources.Insert(0, Settings.Defaults);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSingleton(TimeProvider.System).AddStorage().AddIdentityCore<StaffUser>(AccountRules.SetUp).AddTokenProvider<AuthenticatorTokenProvider<StaffUser>>(TokenOptions.DefaultAuthenticatorProvider);
        add?.Invoke(builder.Services);

        return builder.Build();
    }
}
