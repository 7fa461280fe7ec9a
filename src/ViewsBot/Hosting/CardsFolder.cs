using ViewsBot.Content;
using ViewsBot.Dialogs.Languages;
using ViewsBot.Language.Reading;
using ViewsBot.Records.Alerts;
using ViewsBot.Records.Paper;
using ViewsBot.Storage;

namespace ViewsBot.Hosting;

/// <summary>Loads what people see and hear, and what typed words may mean, once at the start; a broken file stops it.</summary>
internal static class CardsFolder
{
    /// <summary>The folder that the build lays beside the program.</summary>
    public static string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "cards");

    /// <summary>The reader takes as long to make as the rest of the start, and waits for nothing of it: it is made beside it, and once for whatever hosts there are in the process.</summary>
    private static readonly Lazy<Task<TypedWordsReader>> Reading = new(() => Task.Run(() => TypedWordsReader.Load(Path)));

    /// <summary>Adds the deck, with the school's own words and pictures from <c>cards</c> in its data folder, and the reader of typed words.</summary>
    public static IServiceCollection AddCards(this IServiceCollection services)
    {
        var reading = Reading.Value;

        return services
            .AddSingleton(provider => Deck.Load(Path, System.IO.Path.Combine(provider.GetRequiredService<StorageFolders>().Data, "cards")))
            .AddSingleton(_ => reading.GetAwaiter().GetResult())
            .AddSingleton<LanguagesReady>()
            .AddHostedService(provider => provider.GetRequiredService<LanguagesReady>())
            .AddSingleton(provider => new DraftLanguages(provider.GetRequiredService<IHostEnvironment>().IsDevelopment()))
            .AddSingleton<IScans, Scans>()
            .AddSingleton<IHarmWords, HarmWords>();
    }
}
