using ViewsBot.Content;
using ViewsBot.Language.Reading;
using ViewsBot.Records.People;

namespace ViewsBot.Hosting;

/// <summary>What happens once, before the first request is taken.</summary>
internal static class Start
{
    /// <summary>Loads and checks the cards; in Development makes the fictional school, and refuses a database with a real pupil.</summary>
    /// <exception cref="InvalidOperationException">Development was started on a real school's data.</exception>
    public static async Task PrepareAsync(this WebApplication app)
    {
        app.Services.GetRequiredService<Deck>();
        app.Services.GetRequiredService<TypedWordsReader>();

        if (!app.Environment.IsDevelopment()) { return; }

        var school = app.Services.GetRequiredService<IFictionalSchool>();

        if (await school.HasRealPupilAsync(CancellationToken.None))
        {
            throw new InvalidOperationException("This data folder holds a real pupil, so it does not start in Development. Set ASPNETCORE_ENVIRONMENT=Production, or another Storage__Path.");
        }

        await school.SeedAsync(CancellationToken.None);
    }

    /// <summary>Prints the addresses.</summary>
    public static void SayWhereToGo(this WebApplication app)
    {
        var address = app.Urls.FirstOrDefault();

        Console.WriteLine();
        Console.WriteLine($"ViewsBot is ready: {address}");

        if (app.Environment.IsDevelopment()) { Console.WriteLine($"Try it as a child there, or look at the staff side: {address}/staff"); }

        Console.WriteLine("Ctrl+C stops it; nothing is lost.");
    }
}
