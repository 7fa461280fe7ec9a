using ViewsBot.Channels.DirectLine;
using ViewsBot.Channels.Terminal;
using ViewsBot.Content.Pictures;
using ViewsBot.Dialogs;
using ViewsBot.Dialogs.Closing;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Outside;
using ViewsBot.Staff.SignIn;

namespace ViewsBot.Hosting;

/// <summary>What the command <c>talk</c> runs on: records, accounts and the conversation, and no server.</summary>
internal static class TalkHost
{
    /// <summary>Builds it with the same settings as the server.</summary>
    public static IHost Build() => CommandHost.Build(services => services
        .AddLogging(logging => logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error))
        .AddCards()
        .AddDialogs(new PictureAddress("/built/pictures", PictureFormat.Svg), new BoardPage("/my-board"))
        .AddOutside()
        .AddTerminal()
        .AddHostedService<PreparedStart>()
        .AddSingleton<IKindWords, KindWords>()
        .AddSingleton<DemoAccounts>()
        .AddScoped<SecondStep>()
        .AddSingleton<SignInTrail>()
        .AddScoped<PasswordCheck>()
        .AddSingleton<OpenCalls>()
        .AddScoped<ByTelephone>());
}
