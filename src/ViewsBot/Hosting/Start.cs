using ViewsBot.Staff.SignIn;

namespace ViewsBot.Hosting;

/// <summary>What a start says to whoever started it.</summary>
internal static class Start
{
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

        Console.WriteLine("Ctrl+C stops it; nothing is lost.");
    }
}
