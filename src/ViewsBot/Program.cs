using ViewsBot.Channels.Connector;
using ViewsBot.Channels.DirectLine;
using ViewsBot.Chat;
using ViewsBot.Content.Pictures;
using ViewsBot.Demo;
using ViewsBot.Dialogs;
using ViewsBot.Dialogs.Closing;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Entry;
using ViewsBot.Front;
using ViewsBot.Heard;
using ViewsBot.Hosting;
using ViewsBot.Notices;
using ViewsBot.Outside;
using ViewsBot.Staff;
using ViewsBot.Storage;
using ViewsBot.Translating;

if (args is ["staff", .. var command])
{
    Environment.ExitCode = await StaffCommand.RunAsync(command);
    return;
}

if (args is ["back-up" or "restore", ..])
{
    Environment.ExitCode = await BackUpCommand.RunAsync(args);
    return;
}

if (args is ["audit", .. var look])
{
    Environment.ExitCode = AuditCommand.Run(look);
    return;
}

if (args is ["words", .. var sheets])
{
    Environment.ExitCode = WordsCommand.Run(sheets);
    return;
}

if (args is ["talk", .. var call])
{
    Environment.ExitCode = await TalkCommand.RunAsync(call);
    return;
}

var builder = WebApplication.CreateBuilder(args);

builder.AddSettings();
builder.Services
    .AddSingleton(TimeProvider.System)
    .AddStorage()
    .AddCards()
    .AddDialogs(new PictureAddress("/built/pictures", PictureFormat.Svg), new BoardPage("/my-board"))
    .AddDirectLine()
    .AddConnector()
    .AddChannelFolders()
    .AddHostedService<PreparedStart>()
    .AddSingleton<IKindWords, KindWords>()
    .AddChatPages()
    .AddEntry()
    .AddFront()
    .AddNotices()
    .AddOutside()
    .AddHeard()
    .AddStaff();

var app = builder.Build();

app.UseRouting();
app.UseSecurityHeaders();
app.UseKindErrors();
app.UseWebSockets();
app.MapHealth();
app.MapFront();
app.MapEntry();
app.MapHeard();
app.MapChatPages();
app.MapOwnPictures();
app.MapDirectLine();
app.MapConnector();
app.MapStaff();

if (app.Environment.IsDevelopment()) { app.MapDemo(); }

try
{
    await app.StartAsync();
}
catch (Exception fault) when (Start.WhyNot(fault) is { } sentence)
{
    Console.Error.WriteLine(sentence);
    Environment.ExitCode = 1;
    return;
}

app.SayWhereToGo();
await app.WaitForShutdownAsync();

if (app.Services.GetRequiredService<LanguagesReady>().WhyStopped is { } why)
{
    Console.Error.WriteLine(why);
    Environment.ExitCode = 1;
}
