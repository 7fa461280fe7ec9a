using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using ViewsBot.Content;
using ViewsBot.Language.Reading;
using ViewsBot.Records;
using ViewsBot.Notices;
using ViewsBot.Staff.SignIn;

namespace ViewsBot.Hosting;

/// <summary>What a start says to whoever started it.</summary>
internal static class Start
{
    /// <summary>What whoever started it must know where it does not start for a reason they can mend.</summary>
    /// <returns><c>null</c> where it is the program's own fault: then the whole exception is needed.</returns>
    public static string? WhyNot(Exception fault) => fault switch
    {
        StartRefusedException or ContentException or TypedWordsFileException or OptionsValidationException or InvalidDataException => fault.Message,
        IOException { InnerException: AddressInUseException } => $"{fault.Message} Stop what listens there, or choose another address with --urls.",
        _ => null,
    };

    /// <summary>Prints the addresses.</summary>
    public static void SayWhereToGo(this WebApplication app)
    {
        var address = app.Urls.FirstOrDefault();

        Console.WriteLine();
        Console.WriteLine($"ViewsBot is ready: {address}");

        if (app.Environment.IsDevelopment())
        {
            Console.WriteLine($"Try it as a child there, or look at the staff side: {address}/staff");
            Console.WriteLine($"Staff of the fictional school: {string.Join(", ", DemoAccounts.All.Select(demo => demo.UserName))}; password {DemoAccounts.Password}");
        }

        if (!app.Services.GetRequiredService<AlertWays>().Any)
        {
            Console.WriteLine("No way is set to tell anybody that an alert waits, so nobody can be invited: set Notices__Email__Host or Notices__Webhook__Address (docs/running.md).");
        }

        Console.WriteLine("Ctrl+C stops it; nothing is lost.");
    }
}
